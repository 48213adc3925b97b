package org.halfpastfour.casework;

/** Where a case stands on a day. */
public enum CaseStanding {
    OPEN,
    /** Nothing is pressing until its last day, and everything may still be written. */
    PAUSED,
    /** Read only, until it is opened again. */
    CLOSED
}
