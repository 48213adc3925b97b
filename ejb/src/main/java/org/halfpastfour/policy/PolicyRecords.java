package org.halfpastfour.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The policies as the database keeps them. */
@ApplicationScoped
class PolicyRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    PolicyValues read() {
        return new PolicyValues(entities.createNamedQuery(PolicyVersion.ALL, PolicyVersion.class)
                .getResultStream()
                .map(PolicyVersion::said)
                .toList());
    }

    void stay() {
        entities.createNamedQuery(PolicyVersion.STAY).getResultList();
    }

    void add(PolicyVersion version) {
        entities.createNamedQuery(PolicyVersion.CHANGE).getResultList();
        entities.persist(version);
        entities.flush();
    }
}
