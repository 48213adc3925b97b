package org.halfpastfour.signup;

import java.util.Comparator;
import java.util.UUID;

/**
 * Who goes first on a waiting list: whom staff have moved up for a reason, then one pooled bucket of priority, whoever gave it, then everybody else, then who left places
 * empty ({@link NoShowRule}), and in a bucket who asked first; of a party that was split, all of whom asked at once, in the order
 * of ids. It never changes while a party waits, but for who is moved up, and who stood behind and stands with everybody again. The same is said for those in memory and, of a party {@code p}, in the words of the database.
 */
final class WaitingOrder {

    static final int PRIORITY = 0;
    static final int EVERYBODY = 1;
    static final int BEHIND = 2;

    static final Comparator<Party> ORDER = Comparator.comparing((Party party) -> !party.isMovedUp())
            .thenComparingInt(Party::bucket)
            .thenComparingLong(Party::askedOrder)
            .thenComparing(party -> party.id().value(), WaitingOrder::asInTheDatabase);

    private static final String MOVED_UP_P = "case when p.movedUpAt is null then 1 else 0 end";
    private static final String MOVED_UP_Q = "case when q.movedUpAt is null then 1 else 0 end";

    static final String ORDER_BY = " order by " + MOVED_UP_P + ", p.bucket, p.askedOrder, p.id";

    /** That {@code q} stands before {@code p}. */
    static final String BEFORE = "(" + MOVED_UP_Q + " < " + MOVED_UP_P + " or " + MOVED_UP_Q + " = " + MOVED_UP_P
            + " and (q.bucket < p.bucket or q.bucket = p.bucket"
            + " and (q.askedOrder < p.askedOrder or q.askedOrder = p.askedOrder and q.id < p.id)))";

    private WaitingOrder() {}

    static int bucket(AskedHousehold asked) {
        if (asked.priority()) {
            return PRIORITY;
        }
        return asked.known().behind() ? BEHIND : EVERYBODY;
    }

    /** Byte by byte; Java would take the first bit for a sign. */
    private static int asInTheDatabase(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
