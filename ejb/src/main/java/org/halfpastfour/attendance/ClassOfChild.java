package org.halfpastfour.attendance;

import java.time.DayOfWeek;
import java.util.Set;
import org.halfpastfour.programme.SeriesId;

/**
 * A class to which a child comes.
 *
 * @param weekdays on which it is booked
 */
public record ClassOfChild(SeriesId series, String title, Set<DayOfWeek> weekdays) {

    public ClassOfChild {
        weekdays = Set.copyOf(weekdays);
    }
}
