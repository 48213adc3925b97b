package org.halfpastfour.calendar;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.shared.DateRange;

/** The days on which classes are held by the shipped holidays, in a term that has all of the days, with some closed. */
public final class HeldDays {

    private HeldDays() {}

    public static List<LocalDate> of(DateRange days, List<LocalDate> closed) {
        List<Closure> closures = closed.stream()
                .map(day -> new Closure(DateRange.day(day), "closed"))
                .toList();
        var calendar = new CareCalendar(new PublicHolidays(ShippedYears.all()), List.of(days), closures);
        return days.days().filter(day -> calendar.on(day).held()).toList();
    }
}
