package org.halfpastfour.placing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Set;
import org.halfpastfour.programme.SeriesId;

/**
 * A class for which families may wish.
 *
 * @param weekdays on which it is usually held
 * @param start of its first session, in the zone of the house
 * @param places for how many children
 * @param free how many of them nobody has yet, on each of its dates, and none is kept for who was asked whether it stays
 * @param ageFrom in full years on its first date
 * @param clashes classes at the same time
 */
public record WishClassView(
        SeriesId series,
        String title,
        Set<DayOfWeek> weekdays,
        LocalTime start,
        LocalTime end,
        LocalDate first,
        LocalDate last,
        int places,
        int free,
        int ageFrom,
        int ageTo,
        Set<SeriesId> clashes) {

    public WishClassView {
        weekdays = Set.copyOf(weekdays);
        clashes = Set.copyOf(clashes);
    }

    /** Whether a child born then is of its age on its first date. */
    public boolean isForAge(LocalDate birthDate) {
        int age = Period.between(birthDate, first).getYears();
        return ageFrom <= age && age <= ageTo;
    }

    public boolean clashesWith(WishClassView other) {
        return clashes.contains(other.series()) || other.clashes().contains(series);
    }
}
