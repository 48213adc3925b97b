package org.halfpastfour.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.NameReading;
import org.halfpastfour.signup.LiveBooking;
import org.jspecify.annotations.Nullable;

/** What was gathered for one or more boards, and how a board is made of it. */
record BoardFacts(
        Map<SessionId, List<LiveBooking>> booked,
        Map<UUID, List<Attendance>> lines,
        Map<UUID, AttendanceChange> latestChanges,
        Map<UUID, Participant> people,
        Map<UUID, String> allergies,
        Set<StaffMemberId> activeStaff,
        Instant now) {

    SessionBoard board(SessionView session) {
        List<BoardRow> rows = rows(session);
        int adults =
                (int) session.adults().stream().filter(activeStaff::contains).count();
        RatioLight ratio = RatioRule.light(
                adults, birthDates(rows, PresenceState.HERE), birthDates(rows, PresenceState.EXPECTED), session.date());
        return new SessionBoard(session, rows, ratio, ArrivalRule.isOpen(session, now));
    }

    BoardRow row(UUID participant, Mark mark, @Nullable Attendance line) {
        Participant person = people.get(participant);
        UUID collector = mark.collectedBy();
        return new BoardRow(
                participant,
                nameOf(participant),
                person != null && person.child(),
                mark.state(),
                mark.arrivedAt(),
                mark.leftAt(),
                collector == null ? null : AdultId.of(collector),
                collector == null ? null : nameOf(collector),
                mark.leftAlone(),
                mark.absence(),
                allergies.containsKey(participant),
                line == null ? null : undoUntil(line));
    }

    private List<BoardRow> rows(SessionView session) {
        Map<UUID, Attendance> marked = lines.getOrDefault(session.id().value(), List.of()).stream()
                .collect(Collectors.toMap(Attendance::participantId, Function.identity()));
        List<BoardRow> rows = new ArrayList<>();
        for (LiveBooking booking : booked.getOrDefault(session.id(), List.of())) {
            Attendance line = marked.remove(booking.participant());
            Mark mark = line == null ? Mark.EXPECTED : line.markFor(booking.id().value());
            rows.add(row(booking.participant(), mark, line));
        }
        stillInTheRoom(marked).forEach(rows::add);
        rows.sort(NameReading.order(BoardRow::name).thenComparing(BoardRow::participant));
        return rows;
    }

    /** Who came is shown even if the booking ended afterwards: nobody in the room may be missing from the board. */
    private Stream<BoardRow> stillInTheRoom(Map<UUID, Attendance> unbooked) {
        return unbooked.values().stream()
                .filter(Attendance::hasCome)
                .map(line -> row(line.participantId(), line.mark(), line));
    }

    private List<LocalDate> birthDates(List<BoardRow> rows, PresenceState state) {
        return rows.stream()
                .filter(row -> row.child() && row.state() == state)
                .flatMap(row -> Stream.ofNullable(people.get(row.participant())))
                .flatMap(person -> Stream.ofNullable(person.birthDate()))
                .toList();
    }

    private String nameOf(UUID person) {
        Participant known = people.get(person);
        return known == null ? "" : known.name();
    }

    private @Nullable Instant undoUntil(Attendance line) {
        AttendanceChange latest = latestChanges.get(line.id());
        return latest == null || !latest.canBeUndone() || now.isAfter(latest.undoUntil()) ? null : latest.undoUntil();
    }
}
