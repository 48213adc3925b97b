package org.halfpastfour.casework;

/** Where a goal stands. */
public enum GoalState {
    OPEN,
    REACHED,
    DROPPED
}
