package org.halfpastfour.calendar;

/** Which days a series may be held on: school days only, as after-school classes are, or any day its home is open. */
public enum SeriesDays {
    SCHOOL_DAYS,
    ANY_DAY
}
