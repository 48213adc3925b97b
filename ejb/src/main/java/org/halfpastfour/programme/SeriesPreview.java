package org.halfpastfour.programme;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.calendar.DayReason;
import org.halfpastfour.calendar.Occurrence;
import org.halfpastfour.home.Places;

/**
 * What planning a series would make.
 *
 * @param dates every date of the recurrence, held or not, in order
 * @param places what the room and the adults allow
 * @param sessions how many sessions it would make
 */
public record SeriesPreview(List<PlannedDate> dates, Places places, int sessions) {

    public SeriesPreview {
        dates = List.copyOf(dates);
    }

    /** The first date of which nothing can be said because its year is not announced; otherwise the day after the last. */
    LocalDate openFrom(LocalDate last) {
        return dates.stream()
                .map(PlannedDate::occurrence)
                .filter(date -> date.reason() == DayReason.NOT_ANNOUNCED)
                .map(Occurrence::date)
                .findFirst()
                .orElse(last.plusDays(1));
    }
}
