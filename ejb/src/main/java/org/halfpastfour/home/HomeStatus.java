package org.halfpastfour.home;

/** A closed home keeps its past and plans nothing new. */
public enum HomeStatus {
    OPEN,
    CLOSED
}
