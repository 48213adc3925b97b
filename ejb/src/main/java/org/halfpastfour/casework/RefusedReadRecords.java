package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down who came to a case and was refused, in a transaction of its own: the refused one is rolled back. */
@ApplicationScoped
class RefusedReadRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    Wall wall;

    @Inject
    Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public void write(String purpose, RefusedRead refused) {
        wall.enter(purpose);
        entities.createNamedQuery(ReadEntry.WRITE_REFUSED)
                .setParameter("at", clock.instant())
                .setParameter("client", text(refused.client()))
                .setParameter("kind", refused.client() == null ? "record" : "case")
                .setParameter("record", text(refused.record()))
                .executeUpdate();
        wall.leave();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
