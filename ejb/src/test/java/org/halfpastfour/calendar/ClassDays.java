package org.halfpastfour.calendar;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.shared.DateRange;

/** The calendar that tests of rules stand on: the real holidays, one school year. */
final class ClassDays {

    static final DateRange AUTUMN = days("2026-09-01", "2027-01-22");
    static final DateRange SPRING = days("2026-03-05", "2026-07-01");

    private ClassDays() {}

    static CareCalendar real(Closure... closures) {
        return new CareCalendar(new PublicHolidays(ShippedYears.all()), List.of(SPRING, AUTUMN), List.of(closures));
    }

    static DateRange days(String from, String to) {
        return new DateRange(LocalDate.parse(from), LocalDate.parse(to));
    }
}
