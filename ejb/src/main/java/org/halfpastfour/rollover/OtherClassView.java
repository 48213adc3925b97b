package org.halfpastfour.rollover;

import java.time.DayOfWeek;
import java.util.Set;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionView;

/**
 * A class that fits a child and has a place.
 *
 * @param first of its sessions that is still to come
 * @param dates how many are still to come
 * @param free on each of them, without what is kept for others; as far as who asks may know
 */
public record OtherClassView(SeriesId series, SessionView first, Set<DayOfWeek> weekdays, int dates, int free) {

    public OtherClassView {
        weekdays = Set.copyOf(weekdays);
    }
}
