package org.halfpastfour.casework;

import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.Travel;
import org.halfpastfour.shared.TimeRange;

/** When and in which home somebody is needed who has to be at the family repair session. */
record Taken(HomeId home, TimeRange during) {

    /** Whether there is no time for a session then in that home, with the way when it is another one. */
    boolean collidesWith(HomeId there, TimeRange time) {
        return (home.equals(there) ? during : during.widenedBy(Travel.BETWEEN_HOMES)).overlaps(time);
    }

    /** Whether who was in that home until then can go on to a session there without waiting long. */
    boolean goesOnTo(HomeId there, TimeRange time) {
        return home.equals(there)
                && !time.start().isBefore(during.end())
                && time.start().isBefore(during.end().plus(SlotRule.STEP));
    }
}
