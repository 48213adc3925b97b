package org.halfpastfour.placing;

import org.halfpastfour.shared.Declared;
import org.halfpastfour.shared.DomainException.Kind;
import org.halfpastfour.shared.Fact;

/** What refuses a use case of this feature: first what can be wrong with a field, then the facts with what their texts say. */
public enum PlacingError implements Fact {
    NO_WISH_CHOSEN,
    /** Arguments: most. */
    TOO_MANY_WISHES,
    CLASS_RANKED_TWICE,
    /** A class of another home than the first, of another term, or none that is given by wishes. */
    CLASS_NOT_TO_BE_WISHED,
    /** The classes of the list together are not held on so many weekdays. */
    DAYS_OUT_OF_REACH,
    WISHES_OF_TWO_HOUSEHOLDS,
    COLLECTING_IN_THE_PAST,
    COLLECTING_INTO_THE_TERM,
    CRITERION_TWICE,

    /** Families may send their wishes until then. */
    STILL_COLLECTING(Kind.CONFLICT, "until"),
    /** Wishes are sent between these two moments. */
    WISHES_NOT_COLLECTED(Kind.CONFLICT, "from", "until"),
    /** The home has asked for wishes for this term already. */
    ROUND_THERE_ALREADY(Kind.CONFLICT),
    /** There is no such round, or who asks may not see it. */
    ROUND_NOT_FOUND(Kind.NOT_FOUND),
    /** There is no list of this child, or who asks may not see it. */
    WISHES_NOT_FOUND(Kind.NOT_FOUND),
    /** Places are given only while the result is a draft. */
    NO_DRAFT(Kind.CONFLICT),
    /** The class has no place left. */
    CLASS_FULL(Kind.CONFLICT, "class"),
    /** It has none for a reason that who asks may not know of. */
    CLASS_TAKES_NOBODY(Kind.CONFLICT, "class"),
    /** The child is too young or too old for the class. */
    CLASS_NOT_FOR_AGE(Kind.CONFLICT, "class"),
    /** The child has something else at that time. */
    CLASS_OVERLAPS(Kind.CONFLICT, "class"),
    /** Since the places were given a class has fewer. */
    PLACES_CHANGED(Kind.CONFLICT, "class");

    private final Declared declared;

    /** What can be wrong with a field. */
    PlacingError() {
        this(Kind.INVALID);
    }

    PlacingError(Kind kind, String... says) {
        this.declared = new Declared(kind, says);
    }

    @Override
    public Declared declared() {
        return declared;
    }
}
