package org.halfpastfour.signup;

/**
 * One person has one place in a session, and one confirmed place at a time. Of two records' bookings a confirmed one beats
 * an offer, an offer beats waiting, and of two alike the kept record's stays.
 */
final class OnePlaceRule {

    private OnePlaceRule() {}

    static boolean collide(Booking gone, Booking kept) {
        return gone.session().equals(kept.session())
                || gone.is(BookingState.CONFIRMED)
                        && kept.is(BookingState.CONFIRMED)
                        && gone.during().overlaps(kept.during());
    }

    static Booking weaker(Booking gone, Booking kept) {
        return strength(gone) > strength(kept) ? kept : gone;
    }

    private static int strength(Booking booking) {
        return switch (booking.state()) {
            case CONFIRMED -> 2;
            case OFFERED -> 1;
            case WAITING, CANCELLED, LATE_CANCELLED -> 0;
        };
    }
}
