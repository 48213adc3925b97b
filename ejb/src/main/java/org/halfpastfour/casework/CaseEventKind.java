package org.halfpastfour.casework;

/** What became of a case as a whole. */
public enum CaseEventKind {
    PAUSED,
    RESUMED,
    GIVEN,
    CLOSED,
    REOPENED
}
