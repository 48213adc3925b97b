package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** The one-time links for the first account. */
@ApplicationScoped
class FirstAccountTokens {

    @PersistenceContext(unitName = "hpf")
    private EntityManager entities;

    @Inject
    private Clock clock;

    FirstAccountTokens() {}

    FirstAccountTokens(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    boolean isOpen(String token) {
        FirstAccountToken kept = entities.find(FirstAccountToken.class, Digests.sha256(token));
        return kept != null && kept.isOpen();
    }

    /** False when it is none, or was used already; of two at the same moment one succeeds. */
    boolean use(String token) {
        return entities.createNamedQuery(FirstAccountToken.USE)
                        .setParameter("hash", Digests.sha256(token))
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }
}
