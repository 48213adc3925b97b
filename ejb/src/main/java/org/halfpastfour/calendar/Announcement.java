package org.halfpastfour.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.calendar.UnreadLine.Why;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.InvalidInput;

/** Gathers what a file says, day by day and line by line: what is no day that can be meant is kept as a line. */
final class Announcement {

    static final int EARLIEST = 2000;
    static final int LATEST = 2200;

    /** Days and lines of a file. Twenty years of holidays are fewer than a thousand. */
    static final int MOST = 5000;

    private static final int FIRST_OF_NEW_YEAR_HOLIDAY = 25;

    private final List<Found> found = new ArrayList<>();
    private final List<UnreadLine> unread = new ArrayList<>();
    private String paper = "";

    /** @param year as the file names it; empty when the day tells its year itself */
    private record Found(SpecialDay day, Optional<Integer> year, int line, String text) {

        UnreadLine unread(Why why) {
            return new UnreadLine(line, text, why);
        }
    }

    void add(SpecialDay day, Optional<Integer> year, int line, String text) {
        mustStayReadable();
        found.add(new Found(day, year, line, text));
    }

    void notUnderstood(int line, String text, Why why) {
        mustStayReadable();
        unread.add(new UnreadLine(line, text, why));
    }

    /** Refused as soon as it is known: what nobody could look through is not gathered either. */
    private void mustStayReadable() {
        if (found.size() + unread.size() >= MOST) {
            throw tooMany(MOST);
        }
    }

    static InvalidInput tooMany(int most) {
        return new InvalidInput(
                CalendarFile.FIELD, CalendarError.FILE_HAS_TOO_MANY_LINES.code(), Arguments.of("most", most));
    }

    /** The address of the official announcement; the first one counts. */
    void from(String address) {
        paper = paper.isEmpty() ? address : paper;
    }

    String paper() {
        return paper;
    }

    /** Refused: a file that says nothing at all. */
    CalendarContents contents(String source) {
        if (found.isEmpty() && unread.isEmpty()) {
            throw CalendarFile.refused(CalendarError.CALENDAR_WITHOUT_DAYS);
        }
        Map<LocalDate, List<Found>> byDate = found.stream()
                .collect(Collectors.groupingBy(each -> each.day().date(), TreeMap::new, Collectors.toList()));
        Map<Integer, List<SpecialDay>> years = new TreeMap<>();
        for (List<Found> said : byDate.values()) {
            Optional<Why> why = refusal(said);
            why.ifPresent(reason -> said.forEach(each -> unread.add(each.unread(reason))));
            if (why.isEmpty()) {
                years.computeIfAbsent(yearOf(said.getFirst(), byDate), number -> new ArrayList<>())
                        .add(said.getFirst().day());
            }
        }
        return new CalendarContents(
                years.entrySet().stream()
                        .map(year -> CalendarYear.announced(year.getKey(), source, year.getValue()))
                        .toList(),
                lines());
    }

    private List<UnreadLine> lines() {
        return unread.stream()
                .distinct()
                .sorted(Comparator.comparingInt(UnreadLine::line))
                .toList();
    }

    /** Of one date, which may stand in the file several times. */
    private static Optional<Why> refusal(List<Found> said) {
        Found first = said.getFirst();
        LocalDate date = first.day().date();
        return Stream.<Function<LocalDate, Optional<Why>>>of(
                        day -> when(
                                said.stream()
                                        .anyMatch(each -> each.day().isOff()
                                                != first.day().isOff()),
                                Why.CONTRADICTED),
                        day -> when(day.getYear() < EARLIEST || day.getYear() > LATEST, Why.YEAR_OUT_OF_REACH),
                        day -> when(
                                first.year().isPresent()
                                        && !belongsTo(first.year().orElseThrow(), day),
                                Why.OTHER_YEAR),
                        day -> when(!first.day().isOff() && !isWeekend(day), Why.WORK_ON_WEEKDAY))
                .flatMap(rule -> rule.apply(date).stream())
                .findFirst();
    }

    private static Optional<Why> when(boolean holds, Why why) {
        return holds ? Optional.of(why) : Optional.empty();
    }

    /** The New Year holiday may begin in the last days of the year before, and is announced with the new one. */
    private static int yearOf(Found said, Map<LocalDate, List<Found>> byDate) {
        LocalDate date = said.day().date();
        int next = date.getYear() + 1;
        boolean withTheNext = isEndOfYear(date) && byDate.containsKey(LocalDate.of(next, 1, 1));
        return said.year().orElse(withTheNext ? next : date.getYear());
    }

    private static boolean belongsTo(int number, LocalDate date) {
        return date.getYear() == number || date.getYear() == number - 1 && isEndOfYear(date);
    }

    private static boolean isEndOfYear(LocalDate date) {
        return date.getMonth() == Month.DECEMBER && date.getDayOfMonth() >= FIRST_OF_NEW_YEAR_HOLIDAY;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
