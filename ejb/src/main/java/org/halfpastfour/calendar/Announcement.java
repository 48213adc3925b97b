package org.halfpastfour.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;

/**
 * What a calendar's file says, before it is known to be a whole year.
 *
 * @param year as the file names it; empty when it names none
 * @param paper the address of the official announcement, or empty
 */
record Announcement(Optional<Integer> year, String paper, List<SpecialDay> days) {

    static final int EARLIEST = 2000;
    static final int LATEST = 2200;
    private static final int MOST_ERRORS = 5;

    /** Refused: no days, no year, a date of another year, a date twice, a worked day that is no weekend. */
    CalendarYear complete(String source) {
        if (days.isEmpty()) {
            throw CalendarFile.refused(CalendarError.CALENDAR_WITHOUT_DAYS);
        }
        int number = year.orElseGet(this::commonestYear);
        if (number < EARLIEST || number > LATEST) {
            throw CalendarFile.refused(CalendarError.CALENDAR_YEAR_MISSING);
        }
        checkDays(number);
        return CalendarYear.announced(number, source, days);
    }

    private int commonestYear() {
        return days.stream()
                .collect(Collectors.groupingBy(day -> day.date().getYear(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private void checkDays(int number) {
        Checks checks = new Checks();
        Set<LocalDate> seen = new HashSet<>();
        for (SpecialDay day : days) {
            check(day, number, seen.add(day.date()), checks);
            if (checks.errors().size() >= MOST_ERRORS) {
                break;
            }
        }
        checks.orThrow();
    }

    private static void check(SpecialDay day, int number, boolean isFirst, Checks checks) {
        LocalDate date = day.date();
        checks.that(isFirst, CalendarFile.FIELD, CalendarError.DATE_TWICE, Arguments.of("date", date))
                .that(
                        belongsTo(number, date),
                        CalendarFile.FIELD,
                        CalendarError.DATE_OF_OTHER_YEAR,
                        Arguments.of("year", number, "date", date))
                .that(
                        day.isOff() || isWeekend(date),
                        CalendarFile.FIELD,
                        CalendarError.MAKE_UP_ON_WEEKDAY,
                        Arguments.of("date", date));
    }

    /** The New Year holiday may begin in the last days of the year before, and is announced with the new one. */
    private static boolean belongsTo(int number, LocalDate date) {
        return date.getYear() == number || date.isAfter(LocalDate.of(number - 1, 12, 24)) && date.getYear() < number;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
