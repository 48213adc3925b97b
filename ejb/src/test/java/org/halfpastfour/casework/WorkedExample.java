package org.halfpastfour.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.calendar.HeldDays;
import org.halfpastfour.engagement.CancelledBy;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.EngagementInputs;
import org.halfpastfour.engagement.EngagementInputs.ConsentedDays;
import org.halfpastfour.engagement.EngagementInputs.ExpectedDose;
import org.halfpastfour.engagement.EngagementInputs.Member;
import org.halfpastfour.engagement.EngagementInputs.OfferedSession;
import org.halfpastfour.engagement.EngagementInputs.Place;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** The family of docs/worked-example.md, made of the tables of that page. */
final class WorkedExample {

    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    static final LocalDate LAST = LocalDate.of(2026, 6, 21);

    private static final Path PAGE = Path.of("../docs/worked-example.md");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final UUID FATHER = Ids.next();
    private static final UUID CHILD = Ids.next();

    private final List<String> lines;

    WorkedExample() {
        try {
            lines = Files.readAllLines(PAGE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rows of the table whose heading is this line. */
    List<List<String>> table(String heading) {
        int start = lines.indexOf(heading);
        if (start < 0) {
            throw new IllegalStateException("No table " + heading);
        }
        return lines.subList(start + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .map(WorkedExample::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                .map(String::strip)
                .toList();
    }

    List<LocalDate> heldDays() {
        return HeldDays.of(new DateRange(FIRST, LAST), days("closed by the home"));
    }

    LocalDate day(String what) {
        return days(what).getFirst();
    }

    private List<LocalDate> days(String what) {
        return table("| Date of the case | Day |").stream()
                .filter(row -> row.getFirst().equals(what))
                .map(row -> LocalDate.parse(row.getLast()))
                .toList();
    }

    static LocalDate endOfWeek(int week) {
        return FIRST.plusWeeks(week).minusDays(1);
    }

    EngagementInputs until(LocalDate to) {
        List<LocalDate> held =
                heldDays().stream().filter(day -> !day.isAfter(to)).toList();
        return new EngagementInputs(
                FIRST,
                to,
                to.plusDays(1).atStartOfDay(ZONE).toInstant(),
                doses(),
                held,
                sessions(),
                List.of(new ConsentedDays(day("consent"), null)));
    }

    AttentionFacts facts() {
        LocalDate review = day("next version of the plan");
        var plans = List.of(
                new AttentionFacts.PlanDays(day("opened"), day("first review due"), review),
                new AttentionFacts.PlanDays(review, day("next review due"), null));
        List<LocalDate> contacts = sessions().stream()
                .filter(session -> session.stream() == Stream.FAMILY_REPAIR)
                .map(OfferedSession::date)
                .toList();
        return new AttentionFacts(day("opened"), plans, contacts, List.of(DateRange.since(day("consent"))), List.of());
    }

    List<ExpectedDose> doses() {
        return table("| Intervention | Expected | From | To |").stream()
                .map(row -> {
                    String[] expected = row.get(1).split(" ");
                    return new ExpectedDose(
                            Ids.next(),
                            Stream.valueOf(row.getFirst()),
                            Integer.parseInt(expected[0]),
                            DosePeriod.valueOf(expected[1]),
                            LocalDate.parse(row.get(2)),
                            LocalDate.parse(row.get(3)));
                })
                .toList();
    }

    /** What lies before the consent does not come to the case side. */
    List<OfferedSession> sessions() {
        return table("| Week | Day | Stream | Minutes | What happened | Minutes there | Marks |").stream()
                .filter(row -> !row.get(4).equals("not read"))
                .map(WorkedExample::session)
                .toList();
    }

    private static OfferedSession session(List<String> row) {
        LocalDate day = LocalDate.parse(row.get(1));
        Instant start = day.atTime(16, 30).atZone(ZONE).toInstant();
        Instant end = start.plusSeconds(60L * Integer.parseInt(row.get(3)));
        String what = row.get(4);
        Instant arrived = end.minusSeconds(60L * Integer.parseInt(row.get(5)));
        return new OfferedSession(
                Ids.next(),
                Stream.valueOf(row.get(2)),
                null,
                "",
                day,
                start,
                end,
                what.equals("called off") ? CancelledBy.HOME : null,
                true,
                members(what, arrived, row.size() > 6 ? row.get(6) : ""));
    }

    private static List<Member> members(String what, Instant arrived, String marks) {
        if (marks.isEmpty()) {
            boolean came = what.equals("came") || what.equals("late");
            boolean ill = what.equals("ill");
            return List.of(member(CHILD, came ? arrived : null, ill || what.equals("absent"), ill, null));
        }
        var members = new ArrayList<Member>();
        for (String mark : marks.split(", ")) {
            UUID person = mark.startsWith("father") ? FATHER : CHILD;
            members.add(member(person, arrived, false, false, Integer.valueOf(mark.substring(mark.length() - 1))));
        }
        if (members.stream().noneMatch(member -> member.person().equals(FATHER))) {
            members.add(member(FATHER, null, true, false, null));
        }
        return members;
    }

    private static Member member(
            UUID person, @Nullable Instant arrived, boolean absent, boolean excused, @Nullable Integer mark) {
        return new Member(person, Place.KEPT, arrived, null, absent, excused, mark);
    }
}
