package org.halfpastfour.signup;

/** Whom a change of a policy meets from its day on, counted in this moment. */
public sealed interface PolicyReach {

    /**
     * Of the clock of offers.
     *
     * @param open are promised already and keep their time
     * @param waiting participants on the waiting lists of sessions from the day on
     */
    record OfOffers(long open, long waiting) implements PolicyReach {}

    /**
     * Of cancelling.
     *
     * @param bookings confirmed ones in sessions from the day on
     * @param families that have them
     */
    record OfCancelling(long bookings, long families) implements PolicyReach {}

    /**
     * Of how many children an adult looks after.
     *
     * @param sessions to come that have children
     * @param lackingAdults would have fewer adults than their places need
     * @param tooFull hold more children than their adults may look after then; all of them keep their places
     */
    record OfAdults(long sessions, long lackingAdults, long tooFull) implements PolicyReach {}

    /**
     * Of places that were left empty without a word.
     *
     * @param behind families that stand behind others on that day as it is now
     * @param waiting participants on the waiting lists of sessions from the day on
     */
    record OfNoShows(long behind, long waiting) implements PolicyReach {}

    /**
     * Of the ages that a class admits; what lies outside of them.
     *
     * @param programmes that are in use
     * @param series that have sessions to come
     * @param children who have a place or are offered one, and keep it
     */
    record OfAges(long programmes, long series, long children) implements PolicyReach {}
}
