package org.halfpastfour.signup;

import java.util.Comparator;

/**
 * Who goes first on a waiting list: one pooled bucket of priority, whoever gave it, then everybody else, and in a bucket
 * who asked first; of a party that was split, all of whom asked at once, in the order of ids. It never changes while a party waits.
 */
final class WaitingOrder {

    static final int PRIORITY = 0;
    static final int EVERYBODY = 1;

    static final Comparator<Party> ORDER = Comparator.comparingInt(Party::bucket)
            .thenComparingLong(Party::askedOrder)
            .thenComparing(party -> party.id().value());

    private WaitingOrder() {}

    static int bucket(boolean priority) {
        return priority ? PRIORITY : EVERYBODY;
    }
}
