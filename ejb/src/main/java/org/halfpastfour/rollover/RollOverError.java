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
    STAYS_ALREADY(Kind.CONFLICT),
    /** The family has said that it leaves, and by now others have all places or may come back to them. */
    PLACE_GONE(Kind.CONFLICT),
    /** The home has given the child a place in another class. */
    ANOTHER_CLASS_GIVEN(Kind.CONFLICT),
    /** The family does not want another class, or has one by now. */
    NOT_TO_SETTLE(Kind.CONFLICT),
    /** Of age, of time or of places: which of them is not told, because a number of places may count a hidden child. */
    CLASS_DOES_NOT_FIT(Kind.CONFLICT);

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
