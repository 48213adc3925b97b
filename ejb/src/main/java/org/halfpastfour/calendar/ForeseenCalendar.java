package org.halfpastfour.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The calendar as a change would make it.
 *
 * @param home null for every home
 * @param dates from today on, on which something could come or go
 * @param days of each home, with the change
 * @param undoes the step that it takes back, if it takes one back
 */
public record ForeseenCalendar(
        StepKind kind,
        CalendarChange change,
        @Nullable UUID home,
        List<LocalDate> dates,
        Function<@Nullable UUID, Function<LocalDate, CareDay>> days,
        @Nullable CalendarStepId undoes) {

    public ForeseenCalendar {
        dates = List.copyOf(dates);
    }

    /** Courses and events follow closures only. */
    public boolean ofClosures() {
        return kind == StepKind.CLOSED || kind == StepKind.OPENED;
    }

    ForeseenCalendar undoing(CalendarStepId step) {
        return new ForeseenCalendar(kind, change, home, dates, days, step);
    }
}
