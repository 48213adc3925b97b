package org.halfpastfour.signup;

/** Where a booking stands. The first three are live: they hold or ask for a place. */
public enum BookingState {
    CONFIRMED,
    WAITING,
    OFFERED,
    CANCELLED,
    LATE_CANCELLED;

    public boolean isLive() {
        return this == CONFIRMED || this == WAITING || this == OFFERED;
    }
}
