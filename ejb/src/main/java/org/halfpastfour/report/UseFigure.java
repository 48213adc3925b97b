package org.halfpastfour.report;

/** What is counted of the sessions that are over. */
public enum UseFigure {
    /** Held: published, not called off, and over. A family meeting is none. */
    SESSIONS,
    /** Once for each participant of each session who arrived. */
    PARTICIPATIONS,
    PLACES,
    /** Places that stood confirmed at the end, whoever came. */
    TAKEN,
    /** Once for each participant of each session who was on its waiting list, whether or not a place came of it. */
    WAITING
}
