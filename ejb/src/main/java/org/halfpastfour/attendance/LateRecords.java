package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Who is late, and what of it was told. */
@ApplicationScoped
class LateRecords {

    /** What was left open for longer is told by Today alone. */
    static final Duration LONGEST = Duration.ofHours(24);

    private static final int MOST = 500;

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    AttendanceRecords register;

    List<LateChild> due(Instant now) {
        return entities.createNamedQuery(ToldLate.DUE, LateChild.class)
                .setParameter("now", now)
                .setParameter("begun", now.minus(Alerts.PATIENCE))
                .setParameter("thirty", now.minus(LateStep.STILL_NOT_COLLECTED.after()))
                .setParameter("sixty", now.minus(LateStep.NOT_COLLECTED_FOR_AN_HOUR.after()))
                .setParameter("oldest", now.minus(LONGEST))
                .setParameter("early", (int) ArrivalRule.EARLY.toMinutes())
                .setParameter("most", MOST)
                .getResultList();
    }

    /** Nobody has marked it meanwhile. */
    boolean isStill(LateChild late) {
        PresenceState state = register.find(late.session().value(), late.child())
                .map(line -> line.markFor(late.booking().value()).state())
                .orElse(PresenceState.EXPECTED);
        return state == (late.in() ? PresenceState.HERE : PresenceState.EXPECTED);
    }

    /** Whether it was not told yet. */
    boolean keep(LateChild late, LateStep step, Instant now) {
        return entities.createNamedQuery(ToldLate.TELL)
                        .setParameter("session", late.session().value())
                        .setParameter("participant", late.child())
                        .setParameter("step", step.name())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}
