package org.halfpastfour.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a message is about, one tap away.
 *
 * @param id null where the kind says it all
 */
public record MessageTarget(Kind kind, @Nullable UUID id) {

    /** Where that is; what wants doing soonest comes first. */
    public enum Kind {
        OFFER,
        /** Where a family says that it comes for a child. */
        COLLECT,
        /** What staff see of the day. */
        TODAY,
        FAMILY,
        /** Where a family says whether a child stays. */
        NEXT_TERM,
        /** What a family wished for before a term, and what became of it. */
        WISHES,
        SESSION,
        BOOKING,
        /** Several sessions of which one of the staff is in charge. */
        DUTIES,
        /** What the home wrote of days. */
        DAYS
    }
}
