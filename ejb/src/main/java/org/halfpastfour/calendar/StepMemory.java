package org.halfpastfour.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a step keeps of how it was before, and the change that makes it so again. */
record StepMemory(
        StepKind kind,
        @Nullable UUID home,
        @Nullable UUID subject,
        String said,
        @Nullable String before) {

    private static final String LINE = "\n";
    private static final String PART = "\n\n";

    static String of(DaysAndName was) {
        return was.firstDay() + LINE + was.lastDay() + LINE + was.name();
    }

    /** Of a school year and its terms. */
    static String of(SchoolYearSummary was) {
        return Stream.concat(
                        Stream.of(new DaysAndName(was.firstDay(), was.lastDay(), was.name())),
                        was.terms().stream().map(term -> new DaysAndName(term.firstDay(), term.lastDay(), term.name())))
                .map(StepMemory::of)
                .collect(Collectors.joining(PART));
    }

    /**
     * Of a year that was put in before, nothing of any other; and of those that go back with it.
     *
     * @param others with their numbers, because the step says that of the year alone
     */
    static String of(@Nullable CalendarYear was, List<CalendarYear> others) {
        return Stream.concat(
                        Stream.of(was == null ? "" : daysOf(was)),
                        others.stream().map(other -> other.year() + LINE + daysOf(other)))
                .collect(Collectors.joining(PART));
    }

    private static String daysOf(CalendarYear year) {
        StringBuilder all = new StringBuilder(year.source());
        year.days().forEach(day -> all.append(LINE)
                .append(day.date())
                .append(' ')
                .append(day.kind())
                .append(' ')
                .append(day.name()));
        return all.toString();
    }

    /** First and last day, with a name or a reason. */
    record DaysAndName(LocalDate firstDay, LocalDate lastDay, String name) {}

    boolean canBeUndone() {
        return kind == StepKind.CLOSED || kind == StepKind.SCHOOL_YEAR_ADDED || before != null;
    }

    /** Refused for what is never taken back. */
    ChangeCalendar inverse() {
        if (!canBeUndone()) {
            throw CalendarError.STEP_STAYS.told();
        }
        return switch (kind) {
            case CLOSED -> new RemoveClosure(new ClosureId(Objects.requireNonNull(subject)));
            case OPENED -> {
                DaysAndName was = daysAndName(parts().getFirst());
                yield new AddClosure(home, was.firstDay(), was.lastDay(), was.name());
            }
            case TERM_CHANGED -> {
                DaysAndName was = daysAndName(parts().getFirst());
                yield new EditTerm(
                        new TermId(Objects.requireNonNull(subject)), was.name(), was.firstDay(), was.lastDay());
            }
            case YEAR_ANNOUNCED, YEAR_FORGOTTEN -> wasYear();
            case SCHOOL_YEAR_ADDED -> new RemoveSchoolYear(new SchoolYearId(Objects.requireNonNull(subject)));
            case SCHOOL_YEAR_REMOVED -> wasSchoolYear();
        };
    }

    private AddSchoolYear wasSchoolYear() {
        List<DaysAndName> all = parts().stream().map(StepMemory::daysAndName).toList();
        DaysAndName year = all.getFirst();
        return new AddSchoolYear(
                year.name(),
                year.firstDay(),
                year.lastDay(),
                all.stream()
                        .skip(1)
                        .map(term -> new AddSchoolYear.NewTerm(term.name(), term.firstDay(), term.lastDay()))
                        .toList());
    }

    private ImportYear wasYear() {
        List<String> parts = parts();
        int number = Integer.parseInt(said);
        String own = parts.getFirst();
        return new ImportYear(
                own.isEmpty() ? CalendarYear.notAnnounced(number) : year(number, lines(own)),
                parts.stream().skip(1).map(StepMemory::other).toList());
    }

    private static CalendarYear other(String part) {
        List<String> lines = lines(part);
        return year(Integer.parseInt(lines.getFirst()), lines.subList(1, lines.size()));
    }

    private static CalendarYear year(int number, List<String> lines) {
        return CalendarYear.announced(
                number,
                lines.getFirst(),
                lines.stream().skip(1).map(StepMemory::day).toList());
    }

    private static DaysAndName daysAndName(String part) {
        List<String> lines = lines(part);
        return new DaysAndName(
                LocalDate.parse(lines.get(0)),
                LocalDate.parse(lines.get(1)),
                String.join(" ", lines.subList(2, lines.size())));
    }

    private static SpecialDay day(String line) {
        List<String> parts = Arrays.asList(line.split(" ", 3));
        return new SpecialDay(LocalDate.parse(parts.get(0)), SpecialDay.Kind.valueOf(parts.get(1)), parts.get(2));
    }

    private List<String> parts() {
        return Arrays.asList(Objects.requireNonNull(before).split(PART, -1));
    }

    private static List<String> lines(String part) {
        return Arrays.asList(part.split(LINE, -1));
    }
}
