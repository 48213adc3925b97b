package org.halfpastfour.casework;

/** Why a case is closed. */
public enum ClosingReason {
    AGREEMENT_COMPLETED,
    GOALS_ACHIEVED,
    MOVED_AWAY,
    HANDED_TO_SERVICE,
    OWN_WISH,
    /** Something else was ordered for the client, with which the work at home ends. */
    OTHER_MEASURE,
    DIED,
    OTHER
}
