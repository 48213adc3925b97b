package org.halfpastfour.programme;

import org.halfpastfour.calendar.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * One date of a series to be.
 *
 * @param clash what stands in the way on a date that would be held; null when nothing does. A date whose time is over
 *     today, or that the series has a session on already, is left out; anything else has to be put right first
 */
public record PlannedDate(Occurrence occurrence, @Nullable Clash clash) {

    boolean isMade() {
        return occurrence.held() && clash == null;
    }

    boolean isNotLeftOut() {
        return clash == null || !clash.leavesOut();
    }
}
