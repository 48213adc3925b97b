package org.halfpastfour.casework;

/** Where an errand stands; one that something ended, before anything was written, is over. */
public enum ErrandState {
    OPEN,
    SENT,
    RETURNED,
    TAKEN,
    REVOKED,
    OVER
}
