package org.halfpastfour.attendance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;

/**
 * A child that came is in until it is signed out, whatever the date. It is due when its session ends; when the session
 * was moved after it came, as long after its arrival as the session lasts.
 */
final class StayRule {

    private StayRule() {}

    static Instant due(SessionView session, @Nullable Instant arrived) {
        return arrived != null && arrived.isBefore(session.start().minus(ArrivalRule.EARLY))
                ? arrived.plus(session.during().length())
                : session.end();
    }

    static Stay stay(SessionView session, @Nullable Instant arrived, Clock clock) {
        Instant due = due(session, arrived);
        LocalDate dueOn = LocalDate.ofInstant(due, clock.getZone());
        return new Stay(due, LocalDate.now(clock).isAfter(dueOn));
    }
}
