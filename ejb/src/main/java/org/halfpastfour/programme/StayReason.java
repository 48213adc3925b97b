package org.halfpastfour.programme;

/** Why a planned session is not taken back. */
public enum StayReason {
    /** It has begun, is over or was called off. */
    BEGUN,
    /** Somebody signed up for it, even where that has ended since. */
    SIGNED_UP,
    /** Staff wrote to its families, or decided something about it. */
    DECIDED
}
