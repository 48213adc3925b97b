package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.family.CompanyDirectory;
import org.halfpastfour.family.Escort;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.InOnePlace;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.signup.BookingDirectory;
import org.halfpastfour.signup.LiveBooking;

/** Who is beside whom in the room: no adult beside a child for whom that adult is barred, and no child without company that needs it. */
@ApplicationScoped
class BesideRule {

    private static final Set<PresenceState> COUNTS = Set.of(PresenceState.EXPECTED, PresenceState.HERE);

    @Inject
    BookingDirectory bookings;

    @Inject
    FamilyDirectory families;

    @Inject
    CompanyDirectory company;

    /** A child is never sent away for the adult's sake. */
    void check(Place place) {
        if (place.child()) {
            return;
        }
        Set<UUID> children = families
                .participants(bookings.confirmedIn(place.session().id()).stream()
                        .map(LiveBooking::participant)
                        .toList())
                .values()
                .stream()
                .filter(Participant::child)
                .map(Participant::id)
                .collect(Collectors.toSet());
        var beside = new InOnePlace(
                children, Set.of(place.participant()), place.session().date());
        if (company.escorts(beside).stream().anyMatch(Escort::barred)) {
            throw AttendanceError.NOT_BESIDE_THIS_CHILD.told();
        }
    }

    /** Asked only of boards with adults, or where children need them, and of all in one question of each kind. */
    Stream<Alert> alerts(List<SessionBoard> boards) {
        Map<SessionId, InOnePlace> gatherings = boards.stream()
                .filter(BesideRule::asks)
                .collect(Collectors.toMap(board -> board.session().id(), BesideRule::gathering));
        Map<SessionId, List<Escort>> escorts = company.escorts(gatherings);
        return boards.stream()
                .filter(BesideRule::asks)
                .flatMap(board ->
                        alerts(board, escorts.getOrDefault(board.session().id(), List.of())));
    }

    private Stream<Alert> alerts(SessionBoard board, List<Escort> escorts) {
        return Stream.concat(
                barred(board.session(), rows(board, false), escorts),
                withoutCompany(board.session(), rows(board, true), escorts));
    }

    private static boolean asks(SessionBoard board) {
        return (board.session().needsGuardian() || !rows(board, false).isEmpty())
                && !rows(board, true).isEmpty();
    }

    private static InOnePlace gathering(SessionBoard board) {
        return new InOnePlace(
                ids(rows(board, true)), ids(rows(board, false)), board.session().date());
    }

    private static Stream<Alert> barred(SessionView session, List<BoardRow> adults, List<Escort> escorts) {
        Set<UUID> barred =
                escorts.stream().filter(Escort::barred).map(Escort::adult).collect(Collectors.toSet());
        return adults.stream()
                .filter(row -> row.state() == PresenceState.HERE && barred.contains(row.participant()))
                .map(row -> alert(AlertKind.BARRED_ADULT, session, row));
    }

    private Stream<Alert> withoutCompany(SessionView session, List<BoardRow> children, List<Escort> escorts) {
        if (!session.needsGuardian() || session.state() == SessionState.CANCELLED) {
            return Stream.empty();
        }
        Set<UUID> accompanied =
                escorts.stream().filter(Escort::company).map(Escort::child).collect(Collectors.toSet());
        List<BoardRow> alone = children.stream()
                .filter(row -> !accompanied.contains(row.participant()))
                .toList();
        Set<UUID> kept = alone.isEmpty() ? Set.of() : bookings.keptWithoutCompany(session.id());
        return alone.stream()
                .filter(row -> !kept.contains(row.participant()))
                .map(row -> alert(AlertKind.WITHOUT_COMPANY, session, row));
    }

    private static Alert alert(AlertKind kind, SessionView session, BoardRow row) {
        return new Alert(kind, session.id(), row.participant(), row.name(), 0, "");
    }

    private static List<BoardRow> rows(SessionBoard board, boolean children) {
        return board.rows().stream()
                .filter(row -> row.child() == children && COUNTS.contains(row.state()))
                .toList();
    }

    private static Set<UUID> ids(List<BoardRow> rows) {
        return rows.stream().map(BoardRow::participant).collect(Collectors.toSet());
    }
}
