package org.halfpastfour.casework;

/** At most one plan of a client is active. */
public enum PlanState {
    DRAFT,
    ACTIVE,
    CLOSED
}
