package org.halfpastfour.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.TimeRange;

/**
 * How a series comes back: on which weekdays of which weeks, from when to when on a day, in which dates, and the dates chosen by hand.
 * Refused: no weekday, an end not after the start, no last date, a date chosen twice.
 *
 * @param start in the house's zone, on the same day as the end
 */
public record Recurrence(
        Set<DayOfWeek> weekdays,
        LocalTime start,
        LocalTime end,
        DateRange dates,
        SeriesDays rule,
        SeriesWeeks weeks,
        List<DateChoice> choices) {

    /** So much may be planned at once; a series that goes on again and again may be longer. */
    public static final int LONGEST_DAYS = 731;

    private static final Set<DayOfWeek> ALL_FIVE = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    public Recurrence {
        new Checks()
                .notNull("rule", rule)
                .notNull("weeks", weeks)
                .that(!weekdays.isEmpty(), "weekdays", CommonError.REQUIRED)
                .that(end.isAfter(start), "end", CommonError.END_BEFORE_START)
                .that(!dates.isOpen(), "to", CommonError.REQUIRED)
                .orThrow();
        checkChosenOnce(choices);
        weekdays = Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
        choices = List.copyOf(choices);
    }

    /** Of every week. */
    public Recurrence(
            Set<DayOfWeek> weekdays,
            LocalTime start,
            LocalTime end,
            DateRange dates,
            SeriesDays rule,
            List<DateChoice> choices) {
        this(weekdays, start, end, dates, rule, SeriesWeeks.EVERY, choices);
    }

    /** Every date in order that is on a chosen weekday, chosen by hand, or a make-up workday, and why it is in or out. */
    public List<Occurrence> occurrences(Function<LocalDate, CareDay> calendar) {
        return dates.days()
                .map(calendar)
                .filter(this::isCandidate)
                .map(this::decide)
                .toList();
    }

    /** Whether the series is held on a day. */
    public boolean isHeldOn(CareDay day) {
        return dates.contains(day.date()) && isCandidate(day) && decide(day).held();
    }

    /** When the meeting on this date starts and ends. */
    public TimeRange during(LocalDate date, ZoneId zone) {
        return new TimeRange(
                date.atTime(start).atZone(zone).toInstant(),
                date.atTime(end).atZone(zone).toInstant());
    }

    private boolean isCandidate(CareDay day) {
        return choiceOn(day.date()).isPresent()
                || weeks.includes(day)
                        && (isOnWeekdayOf(day)
                                || rule == SeriesDays.SCHOOL_DAYS && day.reason() == DayReason.MAKE_UP_WORKDAY);
    }

    private Occurrence decide(CareDay day) {
        Optional<DateChoice> choice = choiceOn(day.date());
        if (choice.isPresent() && !choice.get().held()) {
            return out(day, DayReason.LEFT_OUT_BY_HAND, choice.get().reason());
        }
        Occurrence usual = rule == SeriesDays.ANY_DAY ? onAnyDay(day) : onSchoolDay(day);
        return choice.filter(by -> mayBeHeld(day))
                .map(by -> new Occurrence(day.date(), true, DayReason.ADDED_BY_HAND, by.reason()))
                .orElse(usual);
    }

    private boolean mayBeHeld(CareDay day) {
        return rule == SeriesDays.ANY_DAY ? day.closure() == null : day.held();
    }

    private static Occurrence onAnyDay(CareDay day) {
        String closure = day.closure();
        return closure == null
                ? new Occurrence(day.date(), true, DayReason.ANY_DAY, "")
                : out(day, DayReason.LOCAL_CLOSURE, closure);
    }

    private Occurrence onSchoolDay(CareDay day) {
        if (day.reason() == DayReason.MAKE_UP_WORKDAY && !standsInOn(day)) {
            return out(day, DayReason.MAKE_UP_WORKDAY_NOT_CHOSEN, day.detail());
        }
        return new Occurrence(day.date(), day.held(), day.reason(), day.detail());
    }

    /** A make-up workday belongs to who comes all five days anyway, or chose its weekday. */
    private boolean standsInOn(CareDay makeUpWorkday) {
        return weekdays.containsAll(ALL_FIVE) || isOnWeekdayOf(makeUpWorkday);
    }

    private boolean isOnWeekdayOf(CareDay day) {
        return weekdays.contains(day.date().getDayOfWeek());
    }

    private Optional<DateChoice> choiceOn(LocalDate date) {
        return choices.stream().filter(choice -> choice.date().equals(date)).findFirst();
    }

    private static Occurrence out(CareDay day, DayReason reason, String detail) {
        return new Occurrence(day.date(), false, reason, detail);
    }

    private static void checkChosenOnce(List<DateChoice> choices) {
        Checks checks = new Checks();
        Set<LocalDate> seen = new HashSet<>();
        choices.forEach(choice -> checks.that(
                seen.add(choice.date()), "choices", CalendarError.DATE_TWICE, Arguments.of("date", choice.date())));
        checks.orThrow();
    }
}
