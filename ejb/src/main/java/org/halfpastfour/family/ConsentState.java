package org.halfpastfour.family;

/** How it stands with what the guardians of a child agree to. */
public enum ConsentState {
    /** Nobody has signed, or what was signed is over. */
    NOT_GIVEN,
    GIVEN,
    /** Given, and to be signed anew: the text has changed. */
    ASKED_AGAIN,
    /** Was to be signed anew, and was not in time. */
    LAPSED,
    /** One of the guardians said no, or took a consent back; that another one agrees does not count. */
    REFUSED;

    /** Whether it counts. */
    public boolean isGiven() {
        return this == GIVEN || this == ASKED_AGAIN;
    }
}
