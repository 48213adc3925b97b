package org.halfpastfour.attendance;

import java.time.Duration;
import java.time.Instant;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.InvalidInput;

/** The doors open an hour before the start, close at the end, and stay shut when the session is cancelled. */
final class ArrivalRule {

    static final Duration EARLY = Duration.ofMinutes(60);

    private ArrivalRule() {}

    static void check(SessionView session, Instant at, Instant now) {
        checkHeld(session);
        Instant opens = opens(session);
        if (now.isBefore(opens)) {
            throw AttendanceError.ATTENDANCE_NOT_OPEN.told(opens);
        }
        if (at.isAfter(now)) {
            throw new InvalidInput("at", AttendanceError.IN_THE_FUTURE.code());
        }
        if (at.isBefore(opens)) {
            throw new InvalidInput("at", AttendanceError.OUTSIDE_THE_SESSION.code());
        }
        if (!at.isBefore(session.end())) {
            throw AttendanceError.SESSION_OVER.told(session.end());
        }
    }

    static Instant opens(SessionView session) {
        return session.start().minus(EARLY);
    }

    static boolean isOpen(SessionView session, Instant now) {
        return session.state() != SessionState.CANCELLED
                && !now.isBefore(opens(session))
                && now.isBefore(session.end());
    }

    static void checkHeld(SessionView session) {
        if (session.state() == SessionState.CANCELLED) {
            throw AttendanceError.SESSION_NOT_HELD.told();
        }
    }
}
