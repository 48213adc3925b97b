package org.halfpastfour.programme;

import java.util.Locale;
import org.halfpastfour.shared.ErrorCode;

/** What can be wrong with a field of this feature's commands. */
enum ProgrammeError implements ErrorCode {
    AGES_REVERSED,
    AGES_OUTSIDE_THE_CLASS,
    NOT_A_PROGRAMME,
    IN_THE_PAST,
    TOO_LONG_A_SESSION,
    NOT_ON_ONE_DAY,
    MINIMUM_ABOVE_PLACES,
    ROOM_OF_ANOTHER_HOME,
    ROOM_CLOSED,
    HOME_CLOSED,
    ADULT_OF_ANOTHER_HOME,
    PROGRAMME_OF_ANOTHER_HOME,
    PROGRAMME_NOT_ACTIVE,
    NO_DATE_LEFT,
    ENDS_BEFORE_IT_DID,
    SERIES_OF_ANOTHER_PROGRAMME,
    SCHOOL_DAYS_ONLY,
    TOO_MANY_DATES,
    SIGN_UP_OPENS_TOO_LATE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
