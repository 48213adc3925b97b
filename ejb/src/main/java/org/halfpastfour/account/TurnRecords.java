package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The turns, as the database keeps them. Each step is a transaction of its own: the others see at once whose turn it is. */
@ApplicationScoped
class TurnRecords {

    static final Duration LENGTH = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "hpf")
    private EntityManager entities;

    @Inject
    private Clock clock;

    TurnRecords() {}

    TurnRecords(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Whether the holder has the turn, from now on or still; it lasts for a minute. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean take(String work, UUID holder) {
        Instant now = clock.instant();
        return entities.createNamedQuery(Turn.TAKE)
                        .setParameter("work", work)
                        .setParameter("holder", holder)
                        .setParameter("until", now.plus(LENGTH))
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void giveBack(String work, UUID holder) {
        entities.createNamedQuery(Turn.GIVE_BACK)
                .setParameter("work", work)
                .setParameter("holder", holder)
                .executeUpdate();
    }
}
