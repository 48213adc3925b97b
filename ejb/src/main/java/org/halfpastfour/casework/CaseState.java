package org.halfpastfour.casework;

/** Whether a case is worked on. */
public enum CaseState {
    ACTIVE,
    CLOSED
}
