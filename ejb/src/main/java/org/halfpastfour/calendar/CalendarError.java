package org.halfpastfour.calendar;

import org.halfpastfour.shared.Declared;
import org.halfpastfour.shared.DomainException.Kind;
import org.halfpastfour.shared.Fact;

/** What refuses a use case of this feature: first what can be wrong with a field, then the facts with what their texts say. */
public enum CalendarError implements Fact {
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
    SCHOOL_YEAR_OVERLAPS,

    /** There is no such local closure. */
    CLOSURE_NOT_FOUND(Kind.NOT_FOUND, "closure"),
    /** There is no such step of the calendar. */
    STEP_NOT_FOUND(Kind.NOT_FOUND, "step"),
    /** The calendar was changed again since: what came later stands on it. */
    STEP_NOT_LATEST(Kind.CONFLICT),
    /** Nothing is kept of how it was before. */
    STEP_STAYS(Kind.CONFLICT),
    /** There is no such school year. */
    SCHOOL_YEAR_NOT_FOUND(Kind.NOT_FOUND, "year"),
    /** Homes have asked for wishes for one of its terms. */
    SCHOOL_YEAR_IN_USE(Kind.CONFLICT, "name"),
    /** There is no such term. */
    TERM_NOT_FOUND(Kind.NOT_FOUND, "term");

    private final Declared declared;

    /** What can be wrong with a field. */
    CalendarError() {
        this(Kind.INVALID);
    }

    CalendarError(Kind kind, String... says) {
        this.declared = new Declared(kind, says);
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
