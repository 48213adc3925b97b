package org.halfpastfour.calendar;

import java.util.List;
import java.util.Optional;

/**
 * What a file says: the years of which one is chosen, and every line that is not taken over.
 *
 * @param years in order; none when no line names a day that is off or worked
 * @param notUnderstood in the order of the file
 */
public record CalendarContents(List<CalendarYear> years, List<UnreadLine> notUnderstood) {

    Optional<CalendarYear> year(int number) {
        return years.stream().filter(year -> year.year() == number).findFirst();
    }
}
