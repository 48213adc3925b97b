package org.halfpastfour.rollover;

import org.halfpastfour.shared.Declared;
import org.halfpastfour.shared.DomainException.Kind;
import org.halfpastfour.shared.Fact;

/** What refuses a use case of this feature: first what can be wrong with a field, then the facts. */
public enum RollOverError implements Fact {
    NOT_A_LATER_TERM,
    KEPT_INTO_THE_TERM,
    KEPT_IN_THE_PAST,

    /** There is no such question, or who asks may not see it. */
    STAY_NOT_FOUND(Kind.NOT_FOUND),
    /** The child stays and is booked: what is not wanted is given back among the bookings. */
    STAYS_ALREADY(Kind.CONFLICT);

    private final Declared declared;

    /** What can be wrong with a field. */
    RollOverError() {
        this(Kind.INVALID);
    }

    RollOverError(Kind kind, String... says) {
        this.declared = new Declared(kind, says);
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
