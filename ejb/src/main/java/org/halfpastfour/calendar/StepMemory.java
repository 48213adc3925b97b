package org.halfpastfour.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a step keeps of how it was before, and the change that makes it so again. */
record StepMemory(
        StepKind kind,
        @Nullable UUID home,
        @Nullable UUID subject,
        String said,
        @Nullable String before) {

    private static final String LINE = "\n";

    static String of(DaysAndName was) {
        return was.firstDay() + LINE + was.lastDay() + LINE + was.name();
    }

    /** Of a year that was put in before; nothing of any other. */
    static String of(@Nullable CalendarYear was) {
        if (was == null) {
            return "";
        }
        StringBuilder all = new StringBuilder(was.source());
        was.days().forEach(day -> all.append(LINE)
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
        return kind == StepKind.CLOSED || before != null;
    }

    /** Refused for what is never taken back. */
    ChangeCalendar inverse() {
        return switch (kind) {
            case CLOSED -> new RemoveClosure(new ClosureId(Objects.requireNonNull(subject)));
            case OPENED ->
                new AddClosure(
                        home,
                        wasDays().firstDay(),
                        wasDays().lastDay(),
                        wasDays().name());
            case TERM_CHANGED ->
                new EditTerm(
                        new TermId(Objects.requireNonNull(subject)),
                        wasDays().name(),
                        wasDays().firstDay(),
                        wasDays().lastDay());
            case YEAR_ANNOUNCED, YEAR_FORGOTTEN -> new ImportYear(wasYear(Integer.parseInt(said)));
            case SCHOOL_YEAR_ADDED -> throw CalendarError.STEP_STAYS.told();
        };
    }

    private DaysAndName wasDays() {
        List<String> lines = lines();
        return new DaysAndName(
                LocalDate.parse(lines.get(0)),
                LocalDate.parse(lines.get(1)),
                String.join(" ", lines.subList(2, lines.size())));
    }

    private CalendarYear wasYear(int number) {
        List<String> lines = lines();
        return lines.equals(List.of(""))
                ? CalendarYear.notAnnounced(number)
                : CalendarYear.announced(
                        number,
                        lines.getFirst(),
                        lines.stream().skip(1).map(StepMemory::day).toList());
    }

    private static SpecialDay day(String line) {
        List<String> parts = Arrays.asList(line.split(" ", 3));
        return new SpecialDay(LocalDate.parse(parts.get(0)), SpecialDay.Kind.valueOf(parts.get(1)), parts.get(2));
    }

    private List<String> lines() {
        return Arrays.asList(Objects.requireNonNull(before).split(LINE, -1));
    }
}
