package org.halfpastfour.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The holidays and make-up workdays of one year.
 *
 * @param announced whether they are known; of a year that is not announced there are no days
 * @param source where they come from: the announcement's address, or the name of the imported file
 * @param days in the order of their dates
 */
public record CalendarYear(int year, boolean announced, String source, List<SpecialDay> days) {

    public CalendarYear {
        days = days.stream().sorted(Comparator.comparing(SpecialDay::date)).toList();
    }

    static CalendarYear announced(int year, String source, List<SpecialDay> days) {
        return new CalendarYear(year, true, source, days);
    }

    static CalendarYear notAnnounced(int year) {
        return new CalendarYear(year, false, "", List.of());
    }

    CalendarYear without(Collection<LocalDate> dates) {
        return new CalendarYear(
                year,
                announced,
                source,
                days.stream().filter(day -> !dates.contains(day.date())).toList());
    }

    boolean names(Collection<LocalDate> dates) {
        return days.stream().anyMatch(day -> dates.contains(day.date()));
    }

    List<LocalDate> dates() {
        return days.stream().map(SpecialDay::date).toList();
    }
}
