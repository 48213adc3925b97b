package org.halfpastfour.signup;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.halfpastfour.programme.SessionView;

/** Cancelling is free until noon on the day; later it is a late cancellation. Once the session began it is attendance. */
final class CancellationPolicy {

    static final LocalTime FREE_UNTIL = LocalTime.NOON;

    private CancellationPolicy() {}

    static boolean isFree(SessionView session, Instant now, ZoneId zone) {
        return !now.isAfter(session.date().atTime(FREE_UNTIL).atZone(zone).toInstant());
    }

    /** What a confirmed booking ends in; who only waited or was offered a place always goes freely. */
    static BookingState ending(BookingState before, SessionView session, Instant now, ZoneId zone) {
        if (!now.isBefore(session.start())) {
            throw new SessionUnderWay(session.start());
        }
        return before != BookingState.CONFIRMED || isFree(session, now, zone)
                ? BookingState.CANCELLED
                : BookingState.LATE_CANCELLED;
    }
}
