package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The closed cases that the database shows to who asks. */
@ApplicationScoped
class ClosedCaseRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** The last ones, the last one first. */
    List<Client> all() {
        return entities.createNamedQuery(Client.CLOSED, Client.class)
                .setMaxResults(CaseClosings.MOST)
                .getResultList();
    }
}
