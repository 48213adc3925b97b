package org.halfpastfour.calendar;

import java.util.List;

/**
 * Puts the days of a year in the place of what was known of it: of a file that was read, or as they were before.
 *
 * @param besides other years that are put back as well, because this one had taken days of theirs
 */
public record ImportYear(CalendarYear year, List<CalendarYear> besides) implements ChangeCalendar {

    public ImportYear {
        besides = List.copyOf(besides);
    }

    public ImportYear(CalendarYear year) {
        this(year, List.of());
    }

    /** What is known of it from then on: of a year that is not announced, what is shipped. */
    CalendarYear known() {
        return year.announced() ? year : ShippedYears.of(year.year());
    }
}
