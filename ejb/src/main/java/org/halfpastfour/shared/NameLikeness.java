package org.halfpastfour.shared;

/** Whether two names are the same person's, as people read them. */
public enum NameLikeness {
    /** The same name, however it is written: a ban on one is a ban on the other. */
    SAME,
    /** Easily the same name, mistyped, misheard or turned round: to be looked at by somebody. */
    CLOSE,
    OTHER
}
