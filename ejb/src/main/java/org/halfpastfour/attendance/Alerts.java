package org.halfpastfour.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;

/** Says of a board what needs looking after at a moment. */
final class Alerts {

    /** So long after the start a guardian is called, and so long after the end the call chain begins. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    static final Comparator<Alert> MOST_URGENT_FIRST =
            Comparator.comparing(Alert::kind).thenComparing(Alert::minutes, Comparator.reverseOrder());

    private final Map<UUID, String> allergies;
    private final Instant now;

    Alerts(Map<UUID, String> allergies, Instant now) {
        this.allergies = allergies;
        this.now = now;
    }

    List<Alert> of(List<SessionBoard> boards) {
        return of(boards, List.of());
    }

    /** Of a day's boards and of those that other days left over: children who came and were not signed out. */
    List<Alert> of(List<SessionBoard> boards, List<SessionBoard> leftOver) {
        return Stream.concat(
                        boards.stream().flatMap(this::of), leftOver.stream().flatMap(this::leftOver))
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }

    private Stream<Alert> leftOver(SessionBoard board) {
        return board.rows().stream()
                .filter(row -> row.child() && isOverdue(board.session(), row))
                .flatMap(row -> of(board.session(), row));
    }

    private boolean isOverdue(SessionView session, BoardRow row) {
        return row.state() == PresenceState.HERE
                && !now.isBefore(StayRule.due(session, row.arrivedAt()).plus(PATIENCE));
    }

    /** In a cancelled session nobody is awaited, but whoever came early is still looked after. */
    private Stream<Alert> of(SessionBoard board) {
        Stream<Alert> people = board.rows().stream().filter(BoardRow::child).flatMap(row -> of(board.session(), row));
        return Stream.concat(adults(board), people);
    }

    /** Before the first child is in, those who are expected soon count, so that the second adult comes in time. */
    private Stream<Alert> adults(SessionBoard board) {
        RatioLight ratio = board.ratio();
        boolean children = ratio.children() > 0;
        boolean awaited = isAwaited(board);
        if (ratio.isRed() || (ratio.known() && awaited && ratio.childrenAllowed() == 0)) {
            return Stream.of(ofSession(AlertKind.TOO_FEW_ADULTS, board));
        }
        return ratio.known() || !(children || awaited)
                ? Stream.empty()
                : Stream.of(ofSession(AlertKind.PRESENCE_NOT_KNOWN, board));
    }

    private boolean isAwaited(SessionBoard board) {
        boolean soon = board.session().state() != SessionState.CANCELLED
                && !now.isBefore(board.session().start().minus(ArrivalRule.EARLY))
                && now.isBefore(board.session().end());
        return soon && board.count(PresenceState.EXPECTED) > 0;
    }

    private Stream<Alert> of(SessionView session, BoardRow row) {
        return switch (row.state()) {
            case EXPECTED -> late(session, row);
            case HERE -> Stream.concat(notCollected(session, row), allergy(session, row));
            case GONE, ABSENT -> Stream.empty();
        };
    }

    private Stream<Alert> late(SessionView session, BoardRow row) {
        boolean late = session.state() != SessionState.CANCELLED
                && !now.isBefore(session.start().plus(PATIENCE))
                && now.isBefore(session.end());
        return late ? Stream.of(person(AlertKind.NOT_ARRIVED, session, row, session.start(), "")) : Stream.empty();
    }

    private Stream<Alert> notCollected(SessionView session, BoardRow row) {
        Instant due = StayRule.due(session, row.arrivedAt());
        return isOverdue(session, row)
                ? Stream.of(person(AlertKind.NOT_COLLECTED, session, row, due, ""))
                : Stream.empty();
    }

    private Stream<Alert> allergy(SessionView session, BoardRow row) {
        String text = allergies.get(row.participant());
        return text == null ? Stream.empty() : Stream.of(person(AlertKind.ALLERGY, session, row, now, text));
    }

    private Alert person(AlertKind kind, SessionView session, BoardRow row, Instant since, String text) {
        return new Alert(kind, session.id(), row.participant(), row.name(), minutesSince(since), text);
    }

    private static Alert ofSession(AlertKind kind, SessionBoard board) {
        return new Alert(kind, board.session().id(), null, board.session().title(), 0, "");
    }

    private int minutesSince(Instant moment) {
        return (int) Duration.between(moment, now).toMinutes();
    }
}
