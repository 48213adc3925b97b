package org.halfpastfour.programme;

/** How sessions came to be planned together. */
public enum PlanningKind {
    SERIES,
    /** Classes of a term went on in the next one. */
    NEXT_TERM,
    /** A make-up workday runs as another weekday. */
    LIKE_WEEKDAY,
    COPY,
    /** The calendar changed, and lets classes come that it kept out before. */
    CALENDAR
}
