package org.halfpastfour.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Reads the calendar: is the class held on a date, and why. Where a home may be named, null asks for what holds in every
 * home.
 */
@Stateless
@RolesAllowed({
    Roles.HOME_STAFF,
    Roles.VOLUNTEER,
    Roles.PARENT,
    Roles.CASEWORKER,
    Roles.CASE_SUPERVISOR,
    Roles.CITY_ADMIN
})
public class Calendars {

    @Inject
    CalendarRecords book;

    @Inject
    Clock clock;

    public CareDay careDay(LocalDate date) {
        return careDay(date, null);
    }

    public CareDay careDay(LocalDate date, @Nullable UUID home) {
        return book.calendar(home).on(date);
    }

    /** Of at most two years. */
    public List<CareDay> careDays(DateRange days) {
        return careDays(days, null);
    }

    /** Of at most two years. */
    public List<CareDay> careDays(DateRange days, @Nullable UUID home) {
        new Checks()
                .that(!days.isOpen(), "to", CommonError.REQUIRED)
                .that(days.isOpen() || days.length() <= Recurrence.LONGEST_DAYS, "to", CalendarError.RANGE_TOO_LONG)
                .orThrow();
        CareCalendar calendar = book.calendar(home);
        return days.days().map(calendar::on).toList();
    }

    /** Every date that the series could be held on, and why it is in or out. */
    public List<Occurrence> occurrences(Recurrence recurrence, @Nullable UUID home) {
        return recurrence.occurrences(book.calendar(home)::on);
    }

    public CalendarYear year(int year) {
        return book.holidays().year(year);
    }

    /** From the first known year to the one after this year, or to the last known one if that is later. */
    public List<CalendarYear> years() {
        PublicHolidays holidays = book.holidays();
        int next = LocalDate.now(clock).getYear() + 1;
        IntStream known = holidays.years().stream().mapToInt(CalendarYear::year);
        var bounds = IntStream.concat(known, IntStream.of(next)).summaryStatistics();
        return IntStream.rangeClosed(bounds.getMin(), bounds.getMax())
                .mapToObj(holidays::year)
                .toList();
    }

    public List<SchoolYearSummary> schoolYears() {
        return book.schoolYears().stream().map(SchoolYear::summary).toList();
    }

    public List<TermSummary> terms() {
        return schoolYears().stream().flatMap(year -> year.terms().stream()).toList();
    }

    /** Closures of every home and of single homes that have not ended before this day. */
    public List<ClosureSummary> closuresSince(LocalDate day) {
        return book.closuresSince(day).stream().map(LocalClosure::summary).toList();
    }
}
