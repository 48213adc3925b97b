package org.halfpastfour.casework;

/** Where a goal stands, in the words of FHIR for the achievement of a goal. */
public enum GoalState {
    IN_PROGRESS,
    IMPROVING,
    SUSTAINING,
    NO_CHANGE,
    WORSENING,
    ACHIEVED,
    NOT_ACHIEVED
}
