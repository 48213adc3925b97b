package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The closed cases that the database shows to who asks. */
@ApplicationScoped
class ClosedCaseRecords {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** The last ones, the last one first. */
    List<Client> all() {
        return entities.createNamedQuery(Client.CLOSED, Client.class)
                .setMaxResults(MOST)
                .getResultList();
    }
}
