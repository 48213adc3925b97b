package org.halfpastfour.signup;

import java.time.DayOfWeek;
import java.util.Set;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SeriesId;

/**
 * A class to which somebody comes no more on some days of the week.
 *
 * @param weekdays on which not
 */
public record LeftClass(SeriesId series, HomeId home, String title, Set<DayOfWeek> weekdays) {

    public LeftClass {
        weekdays = Set.copyOf(weekdays);
    }
}
