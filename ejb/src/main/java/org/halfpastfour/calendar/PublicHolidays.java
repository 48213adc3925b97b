package org.halfpastfour.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The holidays and make-up workdays of every announced year. Where two years name a date, the later one holds. */
final class PublicHolidays {

    private final TreeMap<Integer, CalendarYear> years = new TreeMap<>();
    private final Map<LocalDate, SpecialDay> days = new HashMap<>();

    PublicHolidays(Collection<CalendarYear> announced) {
        announced.forEach(year -> years.put(year.year(), year));
        years.values().forEach(year -> year.days().forEach(day -> days.put(day.date(), day)));
    }

    Optional<SpecialDay> on(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    boolean areAnnouncedFor(LocalDate date) {
        return years.containsKey(date.getYear());
    }

    CalendarYear year(int year) {
        return Optional.ofNullable(years.get(year)).orElseGet(() -> CalendarYear.notAnnounced(year));
    }

    Collection<CalendarYear> years() {
        return years.values();
    }

    /** The same with this year in the place of what was known of it; without it where it is not announced. */
    PublicHolidays with(CalendarYear year) {
        Map<Integer, CalendarYear> changed = new HashMap<>(years);
        if (year.announced()) {
            changed.put(year.year(), year);
        } else {
            changed.remove(year.year());
        }
        return new PublicHolidays(changed.values());
    }
}
