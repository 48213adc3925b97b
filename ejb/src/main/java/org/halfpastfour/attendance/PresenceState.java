package org.halfpastfour.attendance;

/** Where somebody who has a place is, as far as the house knows. */
public enum PresenceState {
    EXPECTED,
    HERE,
    GONE,
    ABSENT
}
