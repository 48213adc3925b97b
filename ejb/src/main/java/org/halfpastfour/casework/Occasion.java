package org.halfpastfour.casework;

/** When in the course of a plan something is assessed. */
public enum Occasion {
    BEFORE,
    DURING,
    AFTER
}
