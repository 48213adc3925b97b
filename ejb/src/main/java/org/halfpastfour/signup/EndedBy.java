package org.halfpastfour.signup;

/** Whose doing the ending of a booking was. */
public enum EndedBy {
    FAMILY,
    HOME,
    /** An offer that ran out; nobody did anything. */
    OFFER,
    RULE
}
