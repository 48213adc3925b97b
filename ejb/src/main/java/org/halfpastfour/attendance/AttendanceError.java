package org.halfpastfour.attendance;

import java.util.Locale;
import org.halfpastfour.shared.ErrorCode;

/** What can be wrong with a field of an attendance mark. */
public enum AttendanceError implements ErrorCode {
    IN_THE_FUTURE,
    OUTSIDE_THE_SESSION,
    LEFT_BEFORE_ARRIVING,
    LEFT_WITHOUT_ARRIVING,
    ABSENT_AND_ARRIVED,
    COLLECTED_OR_ALONE,
    UNSEEN_TOO_EARLY;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
