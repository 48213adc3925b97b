package org.halfpastfour.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Forgets what only mattered for a while: failed sign-ins after a day, answers to repeated requests and requests of who forgot
 * the password after a week, and browsers that a server left behind once no session can be that old.
 */
@Singleton
@Startup
public class HousekeepingTimer {

    static final Duration FAILURES_KEPT = Duration.ofDays(1);
    static final Duration ANSWERS_KEPT = Duration.ofDays(7);

    private static final String WORK = "housekeeping";
    private static final List<Forgotten> ALL = List.of(
            new Forgotten(SignInFailures.FORGET, FAILURES_KEPT),
            new Forgotten(StoredAnswer.FORGET, ANSWERS_KEPT),
            new Forgotten(AccessRequest.FORGET, AccessRequest.KEPT),
            new Forgotten(OpenBrowser.FORGET, SignedIn.LONGEST));

    @PersistenceContext(unitName = "hpf")
    private EntityManager entities;

    @Inject
    private Turns turns;

    @Inject
    private Clock clock;

    public HousekeepingTimer() {}

    HousekeepingTimer(EntityManager entities, Turns turns, Clock clock) {
        this.entities = entities;
        this.turns = turns;
        this.clock = clock;
    }

    /** No session outlives its server. */
    @PostConstruct
    void endSessionsOfBefore() {
        entities.createNamedQuery(OpenBrowser.END_ALL)
                .setParameter("node", Node.name())
                .executeUpdate();
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forget() {
        var unused = turns.each(WORK, ALL, this::forget);
    }

    private boolean forget(Forgotten what) {
        entities.createNamedQuery(what.query)
                .setParameter("before", clock.instant().minus(what.kept))
                .executeUpdate();
        return true;
    }

    private record Forgotten(String query, Duration kept) {}
}
