package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** The access cards, as the database keeps them. */
@ApplicationScoped
class AccessCardRecords {

    @PersistenceContext(unitName = "hpf")
    private EntityManager entities;

    @Inject
    private Clock clock;

    AccessCardRecords() {}

    AccessCardRecords(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void add(AccessCard card) {
        entities.persist(card);
    }

    /** Neither used nor ended, and of the last day. */
    Optional<AccessCard> good(String secret) {
        return entities.createNamedQuery(AccessCard.GOOD, AccessCard.class)
                .setParameter("secret", CardSecret.fingerprint(secret))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    /** False when it was used or ended meanwhile; of two at the same moment one succeeds. */
    boolean use(AccessCard card) {
        return entities.createNamedQuery(AccessCard.USE)
                        .setParameter("id", card.id())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    void end(AccountId account) {
        end(AccessCard.END, account);
    }

    /** A home made it for what the account could see then. */
    void endOfHomes(AccountId account) {
        end(AccessCard.END_OF_HOMES, account);
    }

    private void end(String query, AccountId account) {
        entities.createNamedQuery(query)
                .setParameter("account", account.value())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
