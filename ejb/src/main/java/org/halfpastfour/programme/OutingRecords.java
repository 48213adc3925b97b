package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Keeps which programmes leave the home. */
@ApplicationScoped
class OutingRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    Optional<Outing> of(ProgrammeId programme) {
        return Optional.ofNullable(entities.find(Outing.class, programme.value()));
    }

    void add(Outing outing) {
        entities.persist(outing);
    }

    void remove(Outing outing) {
        entities.remove(outing);
    }

    boolean isOne(SessionId session) {
        return entities.createNamedQuery(Outing.IS_ONE, Boolean.class)
                .setParameter("session", session.value())
                .getSingleResult();
    }
}
