package org.halfpastfour.programme;

import org.halfpastfour.calendar.DayReason;
import org.halfpastfour.shared.ErrorCode;

/** Why a session cannot be on a date. Arguments: detail, the name of the holiday or the reason of the closure. */
enum NoSessionReason implements ErrorCode {
    DAY_IS_WEEKEND,
    DAY_IS_HOLIDAY,
    DAY_OUTSIDE_TERM,
    DAY_IS_CLOSED,
    DAY_NOT_ANNOUNCED;

    static NoSessionReason of(DayReason reason) {
        return switch (reason) {
            case PUBLIC_HOLIDAY -> DAY_IS_HOLIDAY;
            case OUTSIDE_TERM -> DAY_OUTSIDE_TERM;
            case LOCAL_CLOSURE -> DAY_IS_CLOSED;
            case NOT_ANNOUNCED -> DAY_NOT_ANNOUNCED;
            default -> DAY_IS_WEEKEND;
        };
    }
}
