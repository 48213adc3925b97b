package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** The one-time links for the first account. */
@ApplicationScoped
class FirstAccountTokenRecords {

    @PersistenceContext(unitName = "hpf")
    private EntityManager entities;

    @Inject
    private Clock clock;

    FirstAccountTokenRecords() {}

    FirstAccountTokenRecords(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Whose first account it makes, while it is open. */
    Optional<FirstAccount> open(String token) {
        return Optional.ofNullable(entities.find(FirstAccountToken.class, Digests.sha256(token)))
                .filter(FirstAccountToken::isOpen)
                .map(FirstAccountToken::first);
    }

    /** False when it is none, or was used already; of two at the same moment one succeeds. */
    boolean use(String token, AccountId made) {
        return entities.createNamedQuery(FirstAccountToken.USE, Boolean.class)
                .setParameter("link", token)
                .setParameter("account", made.value())
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    /** The same for the case side, with the grant that comes with it; false also when somebody supervises by now. */
    boolean useToSupervise(String token, GrantRole first) {
        return entities.createNamedQuery(FirstAccountToken.SUPERVISE, Boolean.class)
                .setParameter("link", token)
                .setParameter("account", first.account().value())
                .setParameter("district", first.district())
                .setParameter("since", first.period().from())
                .setParameter("now", clock.instant())
                .getSingleResult();
    }
}
