package org.halfpastfour.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.halfpastfour.calendar.CareDay;
import org.jspecify.annotations.Nullable;

/**
 * Dates on which another calendar lets something come or go.
 *
 * @param home null for every home
 * @param ofClosures whether courses and events follow it as well as classes
 * @param withdrawn the closure that is withdrawn, which gives back what it called off and brings nothing new but of series that
 *     were made since; null for everything else
 * @param days of each home, as the calendar is to be
 */
public record CalendarDays(
        @Nullable UUID home,
        List<LocalDate> dates,
        boolean ofClosures,
        @Nullable UUID withdrawn,
        Function<@Nullable UUID, Function<LocalDate, CareDay>> days) {

    public CalendarDays {
        dates = List.copyOf(dates);
    }

    /** The same in one home. */
    public CalendarDays in(UUID one) {
        return new CalendarDays(one, dates, ofClosures, withdrawn, days);
    }

    /** Ids grow with time. */
    boolean mayCome(SeriesId series) {
        return withdrawn == null || series.value().compareTo(withdrawn) > 0;
    }

    CareDay on(UUID where, LocalDate date) {
        return days.apply(where).apply(date);
    }

    /** On which something may have to go. */
    List<LocalDate> losing() {
        return dates.stream().filter(date -> isLosing(general(date))).toList();
    }

    /** On which something may come. */
    List<LocalDate> gaining() {
        return dates.stream()
                .filter(date ->
                        !isLosing(general(date)) || ofClosures && general(date).closure() == null)
                .toList();
    }

    private CareDay general(LocalDate date) {
        return days.apply(home).apply(date);
    }

    private static boolean isLosing(CareDay day) {
        return !day.held() || day.closure() != null;
    }
}
