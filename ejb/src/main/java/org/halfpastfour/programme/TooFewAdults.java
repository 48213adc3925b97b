package org.halfpastfour.programme;

import org.halfpastfour.home.AdultRatio;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** Children would be without the adults they need. */
public final class TooFewAdults extends Conflict {

    public static final String CODE = "too-few-adults";

    private static final long serialVersionUID = 1L;

    TooFewAdults(int needed, int adults) {
        super(CODE, Arguments.of("needed", needed, "adults", adults));
    }

    /** Refuses so many places for participants from this age on with so many adults in charge. */
    static void refuse(int places, int youngest, int adults, AdultRatio ratio) {
        int needed = ratio.adultsNeeded(places, youngest);
        if (adults < needed) {
            throw new TooFewAdults(needed, adults);
        }
    }
}
