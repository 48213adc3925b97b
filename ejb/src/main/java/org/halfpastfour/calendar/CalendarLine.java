package org.halfpastfour.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * One of all the things that the calendar keeps, so that they are read in one question.
 *
 * @param year of an imported year, and of what it announced
 * @param home which a closure closes; null for every home
 * @param text the source of a year, the name of a day, the reason of a closure
 */
record CalendarLine(
        Kind kind, @Nullable Integer year, @Nullable UUID home, LocalDate first, LocalDate last, String text) {

    /** What a line says. */
    enum Kind {
        YEAR,
        OFF,
        WORK,
        TERM,
        CLOSURE
    }

    /** As the database answers. */
    CalendarLine(
            String kind, @Nullable Integer year, @Nullable UUID home, LocalDate first, LocalDate last, String text) {
        this(Kind.valueOf(kind), year, home, first, last, text);
    }

    DateRange days() {
        return new DateRange(first, last);
    }

    boolean closes(@Nullable UUID asked) {
        return kind == Kind.CLOSURE && (home == null || home.equals(asked));
    }

    boolean isDayOf(CalendarLine announced) {
        return (kind == Kind.OFF || kind == Kind.WORK) && announced.year != null && announced.year.equals(year);
    }

    SpecialDay day() {
        return new SpecialDay(first, kind == Kind.OFF ? SpecialDay.Kind.OFF : SpecialDay.Kind.WORK, text);
    }
}
