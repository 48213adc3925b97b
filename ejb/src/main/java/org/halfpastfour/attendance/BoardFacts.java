package org.halfpastfour.attendance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.AtTheDoor;
import org.halfpastfour.family.NamesakeRule;
import org.halfpastfour.family.PaperLight;
import org.halfpastfour.home.AdultRatio;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.NameReading;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.LiveBooking;
import org.jspecify.annotations.Nullable;

/** What was gathered for one or more boards, and how a board is made of it. */
record BoardFacts(
        Map<SessionId, List<LiveBooking>> booked,
        Map<UUID, List<Attendance>> lines,
        Map<UUID, Instant> undoable,
        List<Undoable> register,
        Map<UUID, AtTheDoor> people,
        Map<UUID, String> allergies,
        AdultsThere adults,
        Map<BookingId, Set<String>> open,
        Instant now) {

    /** Of whom nobody can be called, perhaps. */
    Set<UUID> doubtful() {
        return people.values().stream()
                .filter(AtTheDoor::doubtful)
                .map(known -> known.person().id())
                .collect(Collectors.toSet());
    }

    /** Who may come for a child is looked at again when it leaves. */
    List<LeavingRow> leaving() {
        return register.stream()
                .flatMap(each -> each.waiting().stream().map(adult -> leaving(each.line(), adult)))
                .sorted(LeavingRow.IN_TURN)
                .toList();
    }

    private LeavingRow leaving(Attendance line, WaitingAdult adult) {
        return new LeavingRow(
                SessionId.of(line.sessionId()),
                line.participantId(),
                nameOf(line.participantId()),
                adult.adult(),
                nameOf(adult.adult().value()),
                adult.here(),
                adult.since());
    }

    /** For whom a colleague is asked to the door, of the children whom who asks may know it of. */
    Stream<Alert> wantedAtTheDoor(Predicate<UUID> shown) {
        return register.stream().flatMap(each -> Stream.ofNullable(each.wantedAt())
                .filter(since -> shown.test(each.line().participantId()))
                .map(since -> wanted(each.line(), since)));
    }

    private Alert wanted(Attendance line, Instant since) {
        UUID child = line.participantId();
        int minutes = (int) Duration.between(since, now).toMinutes();
        return new Alert(
                AlertKind.WANTED_AT_THE_DOOR, SessionId.of(line.sessionId()), child, nameOf(child), minutes, "");
    }

    SessionBoard board(SessionView session) {
        List<BoardRow> rows = rows(session);
        return new SessionBoard(session, rows, light(session, rows), ArrivalRule.isOpen(session, now));
    }

    /** Of all children who are in the home, in whichever session, and of all adults who are there. */
    RatioLight homeLight(List<SessionBoard> boards, LocalDate today, AdultRatio ratio) {
        List<LocalDate> present = boards.stream()
                .flatMap(board -> birthDates(board.rows(), PresenceState.HERE).stream())
                .toList();
        int admittedFrom = boards.stream()
                .filter(board -> board.count(PresenceState.HERE) > 0)
                .mapToInt(board -> board.session().ageFrom())
                .min()
                .orElse(0);
        var there = new RatioRule.There(adults.known(), adults.all(), present, 0, 0, 0);
        return RatioRule.light(there, admittedFrom, today, ratio);
    }

    private RatioLight light(SessionView session, List<BoardRow> rows) {
        boolean toCome = session.state() != SessionState.CANCELLED && now.isBefore(session.end());
        AdultRatio ratio = session.terms().ratio();
        int inCharge = session.adults().size();
        var there = new RatioRule.There(
                adults.known(),
                adults.of(session.id()),
                birthDates(rows, PresenceState.HERE),
                ArrivalRule.isOpen(session, now)
                        ? birthDates(rows, PresenceState.EXPECTED).size()
                        : 0,
                inCharge,
                toCome ? ratio.adultsNeeded(session.taken(), session.ageFrom()) : 0);
        return RatioRule.light(there, session.ageFrom(), session.date(), ratio);
    }

    BoardRow row(LiveBooking booking, Mark mark, @Nullable Attendance line, boolean placeGivenOn) {
        Set<String> rules = mark.state() == PresenceState.EXPECTED || mark.state() == PresenceState.HERE
                ? open.getOrDefault(booking.id(), Set.of())
                : Set.of();
        return row(booking.participant(), mark, line, placeGivenOn, rules);
    }

    private BoardRow row(
            UUID participant, Mark mark, @Nullable Attendance line, boolean placeGivenOn, Set<String> rules) {
        AtTheDoor known = people.get(participant);
        UUID collector = mark.collectedBy();
        return new BoardRow(
                participant,
                nameOf(participant),
                known != null && known.person().child(),
                mark.state(),
                mark.arrivedAt(),
                mark.leftAt(),
                collector == null ? null : AdultId.of(collector),
                collector == null ? null : nameOf(collector),
                mark.leftAlone(),
                mark.absence(),
                allergies.containsKey(participant),
                line == null ? null : undoUntil(line),
                placeGivenOn,
                papers(known, mark),
                rules,
                null);
    }

    private static @Nullable PaperLight papers(@Nullable AtTheDoor known, Mark mark) {
        boolean concerns = mark.state() == PresenceState.EXPECTED || mark.state() == PresenceState.HERE;
        return known == null || !concerns ? null : known.papers();
    }

    private List<BoardRow> rows(SessionView session) {
        Map<UUID, Attendance> marked = lines.getOrDefault(session.id().value(), List.of()).stream()
                .collect(Collectors.toMap(Attendance::participantId, Function.identity()));
        List<BoardRow> rows = new ArrayList<>();
        for (LiveBooking booking : booked.getOrDefault(session.id(), List.of())) {
            Attendance line = marked.remove(booking.participant());
            Mark mark = line == null ? Mark.EXPECTED : line.markFor(booking.id().value());
            rows.add(row(booking, mark, line, booking.placeGivenOn()));
        }
        stillInTheRoom(marked).forEach(rows::add);
        Map<UUID, LocalDate> born = NamesakeRule.toldApart(rows.stream()
                .flatMap(row -> Stream.ofNullable(people.get(row.participant())))
                .map(AtTheDoor::person)
                .toList());
        rows.replaceAll(row -> born.isEmpty() ? row : row.born(born.get(row.participant())));
        rows.sort(NameReading.order(BoardRow::name).thenComparing(BoardRow::participant));
        return rows;
    }

    /** Who came is shown even if the booking ended afterwards: nobody in the room may be missing from the board. */
    private Stream<BoardRow> stillInTheRoom(Map<UUID, Attendance> unbooked) {
        return unbooked.values().stream()
                .filter(Attendance::hasCome)
                .map(line -> row(line.participantId(), line.mark(), line, false, Set.of()));
    }

    private List<LocalDate> birthDates(List<BoardRow> rows, PresenceState state) {
        return rows.stream()
                .filter(row -> row.child() && row.state() == state)
                .flatMap(row -> Stream.ofNullable(people.get(row.participant())))
                .flatMap(known -> Stream.ofNullable(known.person().birthDate()))
                .toList();
    }

    private String nameOf(UUID person) {
        AtTheDoor known = people.get(person);
        return known == null ? "" : known.person().name();
    }

    private @Nullable Instant undoUntil(Attendance line) {
        Instant until = undoable.get(line.id());
        return until == null || now.isAfter(until) ? null : until;
    }
}
