package org.halfpastfour.attendance;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.halfpastfour.attendance.AwayLine.Effect;
import org.halfpastfour.signup.BookingSummary;

/**
 * What becomes of a notice that is taken back: until the start, by who told it or by the home's staff, and while there is a
 * place. An offer to another family is a promise.
 */
final class ReturnRule {

    private ReturnRule() {}

    /**
     * @param told whether who asks may take it back
     * @param place whether the place was kept, or another one is free; asked only where that decides
     */
    static Effect effect(BookingSummary booking, boolean told, BooleanSupplier place, Instant now) {
        if (!now.isBefore(booking.session().start())) {
            return Effect.BEGUN;
        }
        if (!told) {
            return Effect.TOLD_BY_ANOTHER;
        }
        return place.getAsBoolean() ? Effect.BACK : Effect.PLACE_GONE;
    }

    /** Whether a notice is staff's to take back: not what the home marked of who did not come. */
    static boolean isTold(AttendanceChange last) {
        return last.kind() == ChangeKind.ABSENT && !last.after().isWithoutAWord();
    }
}
