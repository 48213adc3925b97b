package org.halfpastfour.casework;

/** Held is what somebody marked. */
public enum RepairState {
    PLANNED,
    HELD,
    CANCELLED
}
