package org.halfpastfour.family;

/** What the home reads beside a child whose papers are not as they should be. */
public enum PaperLight {
    /** A consent that is needed, or the health note, is not there. */
    MISSING,
    /** A consent is to be signed anew, or the health note to be looked at again for this term. */
    DUE
}
