package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.family.DoorDirectory;
import org.halfpastfour.programme.SessionState;

/**
 * Children whom nobody can be called for: whoever could be was banned, blocked, left the family or has no phone any more.
 * At the first time such a child is refused; later it is let in, and the home must know before it needs somebody.
 */
@ApplicationScoped
class ReachAlerts {

    @Inject
    DoorDirectory doors;

    /**
     * Of all boards in one question.
     *
     * @param doubtful the only ones of whom it may be so
     */
    List<Alert> of(List<SessionBoard> boards, Set<UUID> doubtful, LocalDate on) {
        Set<UUID> children = boards.stream()
                .flatMap(ReachAlerts::concerned)
                .map(BoardRow::participant)
                .filter(doubtful::contains)
                .collect(Collectors.toSet());
        Set<UUID> unreachable = doors.withNobodyToCall(children, on);
        return boards.stream()
                .flatMap(board -> concerned(board)
                        .filter(row -> unreachable.contains(row.participant()))
                        .map(row -> new Alert(
                                AlertKind.NOBODY_TO_CALL, board.session().id(), row.participant(), row.name(), 0, "")))
                .toList();
    }

    /** Nobody is awaited in a cancelled session, but who came early is looked after. */
    private static Stream<BoardRow> concerned(SessionBoard board) {
        boolean cancelled = board.session().state() == SessionState.CANCELLED;
        return board.rows().stream()
                .filter(BoardRow::child)
                .filter(row ->
                        row.state() == PresenceState.HERE || (row.state() == PresenceState.EXPECTED && !cancelled));
    }
}
