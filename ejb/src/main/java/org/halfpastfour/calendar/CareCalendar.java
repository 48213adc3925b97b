package org.halfpastfour.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.halfpastfour.shared.DateRange;

/**
 * Says of a date whether the class is held, for one home: a public holiday wins over everything; then the terms, the
 * closures, whether the year is announced at all, the make-up workdays and last the weekend.
 */
record CareCalendar(PublicHolidays holidays, List<DateRange> terms, List<Closure> closures) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    CareDay on(LocalDate date) {
        Optional<SpecialDay> special = holidays.on(date);
        if (special.filter(SpecialDay::isOff).isPresent()) {
            return day(date, DayReason.PUBLIC_HOLIDAY, special.get().name());
        }
        if (terms.stream().noneMatch(term -> term.contains(date))) {
            return day(date, DayReason.OUTSIDE_TERM, "");
        }
        return special.map(worked -> unlessClosed(date, DayReason.MAKE_UP_WORKDAY, worked.name()))
                .orElseGet(() -> unlessClosed(date, usually(date), ""));
    }

    CareCalendar with(CalendarYear year) {
        return new CareCalendar(holidays.with(year), terms, closures);
    }

    CareCalendar with(Closure closure) {
        return new CareCalendar(
                holidays,
                terms,
                Stream.concat(closures.stream(), Stream.of(closure)).toList());
    }

    CareCalendar without(Closure closure) {
        List<Closure> left = new ArrayList<>(closures);
        left.remove(closure);
        return new CareCalendar(holidays, terms, List.copyOf(left));
    }

    CareCalendar withTerms(List<DateRange> more) {
        return new CareCalendar(
                holidays, Stream.concat(terms.stream(), more.stream()).toList(), closures);
    }

    CareCalendar withoutTerms(List<DateRange> gone) {
        return new CareCalendar(
                holidays, terms.stream().filter(term -> !gone.contains(term)).toList(), closures);
    }

    CareCalendar withTermMoved(DateRange from, DateRange to) {
        return new CareCalendar(
                holidays,
                terms.stream().map(term -> term.equals(from) ? to : term).toList(),
                closures);
    }

    private DayReason usually(LocalDate date) {
        if (!holidays.areAnnouncedFor(date)) {
            return DayReason.NOT_ANNOUNCED;
        }
        return WEEKEND.contains(date.getDayOfWeek()) ? DayReason.WEEKEND : DayReason.SCHOOL_DAY;
    }

    private CareDay unlessClosed(LocalDate date, DayReason reason, String detail) {
        return closureOn(date)
                .map(why -> day(date, DayReason.LOCAL_CLOSURE, why))
                .orElseGet(() -> day(date, reason, detail));
    }

    private CareDay day(LocalDate date, DayReason reason, String detail) {
        boolean held = reason == DayReason.SCHOOL_DAY || reason == DayReason.MAKE_UP_WORKDAY;
        return new CareDay(
                date, held, reason, detail, weekOf(date), closureOn(date).orElse(null));
    }

    private int weekOf(LocalDate date) {
        return terms.stream()
                .filter(term -> term.contains(date))
                .mapToInt(term -> 1 + (int) ChronoUnit.WEEKS.between(monday(term.from()), monday(date)))
                .findFirst()
                .orElse(0);
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Optional<String> closureOn(LocalDate date) {
        return closures.stream()
                .filter(closure -> closure.days().contains(date))
                .map(Closure::reason)
                .findFirst();
    }
}
