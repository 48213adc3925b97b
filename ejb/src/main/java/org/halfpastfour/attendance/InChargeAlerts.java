package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.LookMemory;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.programme.SessionState;

/**
 * Staff and volunteers who are blocked or banned for a child that comes or is here: in charge of its session, or in the
 * home. A child is booked whoever is in charge: to be refused would tell that somebody is kept from it. Instead the others
 * are told; who is concerned sees neither the child nor the alert.
 */
@ApplicationScoped
class InChargeAlerts {

    private static final Set<PresenceState> COUNTS = Set.of(PresenceState.EXPECTED, PresenceState.HERE);

    @Inject
    FamilyDirectory families;

    @Inject
    HomeDirectory homes;

    @Inject
    Caller caller;

    @Inject
    LookMemory memory;

    /** Within a look, who of the staff is of a family is asked for together with who asks. */
    void meet(HomeId home) {
        if (memory.isOpen()) {
            families.meet(Stream.concat(
                            Stream.of(caller.id()), homes.staffOf(home).stream().flatMap(InChargeAlerts::account))
                    .collect(Collectors.toSet()));
        }
    }

    private static Stream<AccountId> account(StaffMemberSummary member) {
        return Stream.ofNullable(member.account()).map(AccountId::of);
    }

    /** Of these sessions, with the adults who are in the home now. */
    List<Alert> of(Collection<SessionBoard> boards, Set<StaffMemberId> here) {
        Map<StaffMemberSummary, Set<UUID>> barred = barred(boards, here);
        return barred.isEmpty()
                ? List.of()
                : boards.stream()
                        .filter(board -> board.session().state() != SessionState.CANCELLED)
                        .flatMap(board -> barred.entrySet().stream()
                                .filter(member -> isKeptFromOneOf(board, member.getValue()))
                                .flatMap(member -> alert(board, member.getKey(), here)))
                        .toList();
    }

    private Map<StaffMemberSummary, Set<UUID>> barred(Collection<SessionBoard> boards, Set<StaffMemberId> here) {
        Set<StaffMemberId> adults = Stream.concat(
                        here.stream(), boards.stream().flatMap(board -> board.session().adults().stream()))
                .collect(Collectors.toSet());
        List<StaffMemberSummary> members = homes.staff(adults);
        Map<AccountId, Set<UUID>> children = families.barred(
                members.stream().flatMap(InChargeAlerts::account).collect(Collectors.toSet()));
        Map<StaffMemberSummary, Set<UUID>> barred = new HashMap<>();
        for (StaffMemberSummary member : members) {
            UUID account = member.account();
            if (account != null && children.containsKey(AccountId.of(account))) {
                barred.put(member, children.get(AccountId.of(account)));
            }
        }
        return barred;
    }

    private static boolean isKeptFromOneOf(SessionBoard board, Set<UUID> children) {
        return board.rows().stream()
                .anyMatch(row -> COUNTS.contains(row.state()) && children.contains(row.participant()));
    }

    private static Stream<Alert> alert(SessionBoard board, StaffMemberSummary member, Set<StaffMemberId> here) {
        if (board.session().adults().contains(member.id())) {
            return Stream.of(alert(AlertKind.NOT_IN_CHARGE, board, member));
        }
        return here.contains(member.id()) ? Stream.of(alert(AlertKind.BARRED_ADULT, board, member)) : Stream.empty();
    }

    private static Alert alert(AlertKind kind, SessionBoard board, StaffMemberSummary member) {
        return new Alert(kind, board.session().id(), null, member.name(), 0, "");
    }
}
