package org.halfpastfour.signup;

/**
 * Whom a change of a policy meets, counted in this moment.
 *
 * @param openOffers are promised already and keep their time
 * @param waiting participants on the waiting lists of sessions from the day on
 * @param bookings confirmed ones in sessions from the day on
 * @param families that have them
 */
public record PolicyReach(long openOffers, long waiting, long bookings, long families) {}
