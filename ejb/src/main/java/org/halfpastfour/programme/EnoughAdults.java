package org.halfpastfour.programme;

import org.halfpastfour.home.AdultRatio;

/** Children are never without the adults they need. */
final class EnoughAdults {

    private EnoughAdults() {}

    /** Refuses so many places for participants from this age on with so many adults in charge. */
    static void must(int places, int youngest, int adults, AdultRatio ratio) {
        int needed = ratio.adultsNeeded(places, youngest);
        if (adults < needed) {
            throw ProgrammeError.TOO_FEW_ADULTS.told(needed, adults);
        }
    }
}
