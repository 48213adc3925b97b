package org.halfpastfour.assessment;

import org.halfpastfour.shared.Declared;
import org.halfpastfour.shared.DomainException.Kind;
import org.halfpastfour.shared.Fact;

/** What can be wrong with an instrument that somebody brings, each named with its place in the file. */
public enum AssessmentError implements Fact {
    NOT_AN_INSTRUMENT,
    PART_UNKNOWN,
    NOT_A_KEY,
    NOT_A_COUNTING,
    NOT_A_WHOLE_NUMBER,
    NOT_A_NUMBER,
    NOT_A_NUMBER_ABOVE_ZERO,
    NOT_YES_OR_NO,
    TOO_FEW,
    TOO_MANY,
    TWICE,
    SUBSCALE_UNKNOWN,
    SUBSCALE_WITHOUT_ITEMS,
    MISSES_ALL_ITEMS;

    @Override
    public Declared declared() {
        return new Declared(Kind.INVALID);
    }
}
