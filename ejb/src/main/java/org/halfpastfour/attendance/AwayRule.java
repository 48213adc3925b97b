package org.halfpastfour.attendance;

import java.time.Instant;
import org.halfpastfour.attendance.AwayLine.Effect;
import org.halfpastfour.signup.BookingState;
import org.halfpastfour.signup.BookingSummary;

/** What staying away does to one booking, told the same before and after it is done. */
final class AwayRule {

    private AwayRule() {}

    /** @param leavesChildren whether a child would be there without a guardian */
    static Effect effect(
            BookingSummary booking, StayAway.As as, PresenceState register, boolean leavesChildren, Instant now) {
        if (register == PresenceState.HERE || register == PresenceState.GONE) {
            return Effect.CAME;
        }
        if (!now.isBefore(booking.session().start())) {
            return Effect.BEGUN;
        }
        return as.isAbsence() ? absence(booking, register) : cancelling(booking, leavesChildren);
    }

    private static Effect absence(BookingSummary booking, PresenceState register) {
        if (!booking.child()) {
            return Effect.NO_CHILD;
        }
        if (booking.state() != BookingState.CONFIRMED) {
            return Effect.ONLY_WAITS;
        }
        return register == PresenceState.ABSENT ? Effect.ABSENT_ALREADY : Effect.FREE;
    }

    private static Effect cancelling(BookingSummary booking, boolean leavesChildren) {
        if (leavesChildren) {
            return Effect.GUARDIAN_STAYS;
        }
        return booking.freeToCancel() ? Effect.FREE : Effect.LATE;
    }
}
