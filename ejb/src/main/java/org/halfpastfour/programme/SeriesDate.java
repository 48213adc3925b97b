package org.halfpastfour.programme;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A date for which a series has, or had, a session, whatever day that is on by now.
 *
 * @param byCalendar whether it was the calendar that called it off
 */
record SeriesDate(UUID series, LocalDate date, boolean cancelled, boolean byCalendar) {

    /** Whether nothing is to come for a date any more: there was something, or the home has ended the series before it. */
    static boolean isDecided(Collection<SeriesDate> ofSeries, LocalDate date) {
        return ofSeries.stream().anyMatch(each -> each.date().equals(date)) || isEnded(ofSeries, date);
    }

    /** What the calendar called off says nothing about what the home wants. */
    private static boolean isEnded(Collection<SeriesDate> ofSeries, LocalDate date) {
        List<SeriesDate> own =
                ofSeries.stream().filter(each -> !each.byCalendar()).toList();
        List<SeriesDate> later =
                own.stream().filter(each -> each.date().isAfter(date)).toList();
        return later.isEmpty()
                ? own.stream()
                        .max(Comparator.comparing(SeriesDate::date))
                        .filter(SeriesDate::cancelled)
                        .isPresent()
                : later.stream().allMatch(SeriesDate::cancelled);
    }
}
