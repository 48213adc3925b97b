package org.halfpastfour.calendar;

import java.util.Locale;
import org.halfpastfour.shared.ErrorCode;

/** What may be wrong with the fields of a calendar's commands and with a calendar's file. */
public enum CalendarError implements ErrorCode {
    /** More than two years. */
    RANGE_TOO_LONG,
    /** Before 2000 or after 2200. */
    DATE_OUT_OF_REACH,
    HOME_UNKNOWN,
    /** Arguments: date. */
    DATE_TWICE,
    FILE_EMPTY,
    /** Arguments: most, in megabytes. */
    FILE_TOO_LARGE,
    /** Arguments: most, of days and lines. */
    FILE_HAS_TOO_MANY_LINES,
    /** Arguments: most, in seconds. */
    FILE_TAKES_TOO_LONG,
    NOT_A_CALENDAR_FILE,
    /** Arguments: year. */
    CALENDAR_YEAR_MISSING,
    CALENDAR_WITHOUT_DAYS,
    /** Arguments: first and last day of the school year. */
    TERM_OUTSIDE_SCHOOL_YEAR,
    /** Arguments: name of the other one. */
    TERM_OVERLAPS,
    /** Arguments: name of the other one. */
    SCHOOL_YEAR_OVERLAPS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
