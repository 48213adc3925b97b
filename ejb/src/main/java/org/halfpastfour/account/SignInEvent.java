package org.halfpastfour.account;

/** What the sign-in log tells of. */
public enum SignInEvent {
    SIGNED_IN,
    REFUSED,
    LOCKED,
    SIGNED_OUT
}
