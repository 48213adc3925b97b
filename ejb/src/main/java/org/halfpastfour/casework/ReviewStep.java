package org.halfpastfour.casework;

/** What can be done with a review. */
public enum ReviewStep {
    BEGIN,
    WRITE,
    REBUILD,
    SUBMIT,
    WITHDRAW,
    RETURN,
    SIGN
}
