package org.halfpastfour.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;

/** A day is closed once all its sessions have begun, nobody is in, and nobody who was awaited is left without a word. */
final class ClosingRule {

    private ClosingRule() {}

    static void check(DayBoard day, LocalDate today, Instant now) {
        if (!hasBegun(day, today, now)) {
            throw AttendanceError.DAY_NOT_OVER.told();
        }
        List<OpenRow> open = open(day);
        if (open.stream().anyMatch(OpenRow::in)) {
            throw AttendanceError.SOMEBODY_STILL_IN.told();
        }
        if (!open.isEmpty()) {
            throw AttendanceError.NOT_ACCOUNTED_FOR.told();
        }
    }

    static boolean hasBegun(DayBoard day, LocalDate today, Instant now) {
        return !day.date().isAfter(today)
                && day.sessions().stream()
                        .map(SessionBoard::session)
                        .filter(session -> session.state() != SessionState.CANCELLED)
                        .noneMatch(session -> now.isBefore(session.start()));
    }

    /** Those who are in first; who came on a later day keeps none before it open. */
    static List<OpenRow> open(DayBoard day) {
        Stream<OpenRow> in = Stream.concat(day.leftOver().stream(), day.sessions().stream())
                .filter(board -> !board.session().date().isAfter(day.date()))
                .flatMap(board -> rows(board, PresenceState.HERE));
        Stream<OpenRow> awaited = day.sessions().stream()
                .filter(board -> isHeld(board.session()))
                .flatMap(board -> rows(board, PresenceState.EXPECTED));
        return Stream.concat(in, awaited).toList();
    }

    /** Those who were awaited and did not come; of whoever is in by another session nobody says so. */
    static List<OpenRow> notCome(List<OpenRow> open) {
        Set<ChildId> in = open.stream().filter(OpenRow::in).map(OpenRow::child).collect(Collectors.toSet());
        return open.stream().filter(row -> !in.contains(row.child())).toList();
    }

    /** Whom the board shows at all. */
    static Set<ChildId> known(DayBoard day) {
        return day.sessions().stream()
                .flatMap(board -> board.rows().stream())
                .filter(BoardRow::child)
                .map(row -> ChildId.of(row.participant()))
                .collect(Collectors.toSet());
    }

    private static Stream<OpenRow> rows(SessionBoard board, PresenceState state) {
        SessionView session = board.session();
        return board.rows().stream()
                .filter(row -> row.child() && row.state() == state)
                .filter(row -> state == PresenceState.HERE || !row.placeGivenOn())
                .map(row -> new OpenRow(
                        session.id(),
                        session.title(),
                        session.date(),
                        ChildId.of(row.participant()),
                        row.name(),
                        state == PresenceState.HERE));
    }

    private static boolean isHeld(SessionView session) {
        return session.state() != SessionState.CANCELLED && !session.kind().isMeeting();
    }
}
