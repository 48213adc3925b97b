package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.programme.SessionState;

/**
 * A child is booked whoever is in charge: to be refused would tell that somebody is kept from it. Instead the others are
 * told to put somebody else in charge; who is concerned sees neither the child nor the alert.
 */
@ApplicationScoped
class InChargeAlerts {

    private static final Set<PresenceState> COUNTS = Set.of(PresenceState.EXPECTED, PresenceState.HERE);

    @Inject
    FamilyDirectory families;

    @Inject
    HomeDirectory homes;

    List<Alert> of(Collection<SessionBoard> boards) {
        Map<UUID, Set<AccountId>> keptFrom = families.keptFrom(
                boards.stream().flatMap(InChargeAlerts::children).collect(Collectors.toSet()));
        return keptFrom.isEmpty()
                ? List.of()
                : boards.stream().flatMap(board -> alerts(board, keptFrom)).toList();
    }

    private Stream<Alert> alerts(SessionBoard board, Map<UUID, Set<AccountId>> keptFrom) {
        Set<UUID> accounts = children(board)
                .flatMap(child -> keptFrom.getOrDefault(child, Set.of()).stream())
                .map(AccountId::value)
                .collect(Collectors.toSet());
        return homes.staff(board.session().adults()).stream()
                .filter(member -> accounts.contains(member.account()))
                .map(StaffMemberSummary::name)
                .map(name -> new Alert(AlertKind.NOT_IN_CHARGE, board.session().id(), null, name, 0, ""));
    }

    private static Stream<UUID> children(SessionBoard board) {
        return board.session().state() == SessionState.CANCELLED
                ? Stream.empty()
                : board.rows().stream()
                        .filter(row -> row.child() && COUNTS.contains(row.state()))
                        .map(BoardRow::participant);
    }
}
