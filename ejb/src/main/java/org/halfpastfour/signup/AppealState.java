package org.halfpastfour.signup;

/** What became of an appeal; {@code NONE} where there is none. */
public enum AppealState {
    NONE,
    OPEN,
    GRANTED,
    REFUSED
}
