package org.halfpastfour.account;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/**
 * Forgets what only mattered for a while: failed sign-ins after a day, answers to repeated requests,
 * and requests of who forgot the password, after a week.
 */
@Singleton
public class Housekeeping {

    static final Duration FAILURES_KEPT = Duration.ofDays(1);
    static final Duration ANSWERS_KEPT = Duration.ofDays(7);

    @PersistenceContext(unitName = "hpf")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public Housekeeping() {}

    Housekeeping(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forget() {
        forget(SignInFailures.FORGET, FAILURES_KEPT);
        forget(StoredAnswer.FORGET, ANSWERS_KEPT);
        forget(AccessRequest.FORGET, AccessRequest.KEPT);
    }

    private void forget(String query, Duration kept) {
        entities.createNamedQuery(query)
                .setParameter("before", clock.instant().minus(kept))
                .executeUpdate();
    }
}
