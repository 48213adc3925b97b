package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** How much the database shows to have been read, by who read. */
@ApplicationScoped
class ReadCountRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    List<CountedReads> byReader(Instant from, Instant until) {
        return entities.createNamedQuery(ReadEntry.BY_READER, CountedReads.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
