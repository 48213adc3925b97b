package org.halfpastfour.casework;

/** Who answered an instrument. */
public enum AnsweredBy {
    CLIENT,
    CLIENT_WITH_CASEWORKER,
    RELATIVE
}
