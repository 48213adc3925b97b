package org.halfpastfour.signup;

/** Where a party stands; each of its live bookings stands there too. */
enum PartyState {
    CONFIRMED,
    WAITING,
    OFFERED,
    ENDED
}
