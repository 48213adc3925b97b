package org.halfpastfour.roster;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.shared.Role;
import org.jspecify.annotations.Nullable;

/** Tells who is where. */
@ApplicationScoped
class PresenceLists {

    private static final Comparator<AdultLine> THOSE_TO_COME_FIRST = Comparator.comparing(AdultLine::isHere)
            .reversed()
            .thenComparing(Comparator.comparing(AdultLine::inCharge).reversed());

    @Inject
    Caller caller;

    @Inject
    HomeDirectory homes;

    @Inject
    SessionDirectory sessions;

    @Inject
    AccountDirectory accounts;

    @Inject
    PresenceRecords book;

    @Inject
    Clock clock;

    PresenceBoard board(HomeId home) {
        LocalDate today = LocalDate.now(clock);
        ToldPresences told = told(List.of(home), today);
        List<AdultPresence> signedIn = told.ofDay(home);
        Set<StaffMemberId> inCharge = inCharge(home, today);
        Set<StaffMemberId> off = sessions.takenOff(home, today);
        List<StaffMemberSummary> staff = homes.staffOf(home);
        Map<StaffMemberId, String> names = names(staff);
        Map<StaffMemberId, PresenceView> latest = latest(views(signedIn, told, names));
        List<AdultLine> lines = staff.stream()
                .filter(adult -> adult.active() || latest.containsKey(adult.id()))
                .map(adult -> new AdultLine(
                        adult.id(),
                        adult.name(),
                        adult.account(),
                        inCharge.contains(adult.id()),
                        off.contains(adult.id()),
                        latest.get(adult.id())))
                .sorted(THOSE_TO_COME_FIRST)
                .toList();
        return new PresenceBoard(home, !signedIn.isEmpty(), lines, views(told.leftOpen(home), told, names));
    }

    private ToldPresences told(Collection<HomeId> of, LocalDate today) {
        return book.told(of, today, clock.instant().minus(PresenceChange.UNDOABLE));
    }

    List<OwnPresence> own() {
        List<HomeId> where = Stream.concat(
                        caller.homes(Role.HOME_STAFF).stream(), caller.homes(Role.VOLUNTEER).stream())
                .distinct()
                .map(HomeId::of)
                .toList();
        UUID account = caller.id().value();
        Map<HomeId, List<StaffMemberSummary>> staff = homes.staffOf(where);
        List<StaffMemberSummary> oneself = where.stream()
                .flatMap(home -> staff.getOrDefault(home, List.of()).stream())
                .filter(adult -> adult.active() && account.equals(adult.account()))
                .toList();
        if (oneself.isEmpty()) {
            return List.of();
        }
        Map<HomeId, HomeSummary> known = homes.homes(where);
        ToldPresences told = told(where, LocalDate.now(clock));
        return oneself.stream().map(adult -> own(adult, known, told)).toList();
    }

    private OwnPresence own(StaffMemberSummary adult, Map<HomeId, HomeSummary> known, ToldPresences told) {
        Map<StaffMemberId, String> name = names(List.of(adult));
        List<PresenceView> latest = views(ofAdult(told.ofDay(adult.home()), adult), told, name);
        return new OwnPresence(
                adult.home(),
                requireNonNull(known.get(adult.home())).name(),
                adult.id(),
                latest.isEmpty() ? null : latest.getLast(),
                views(ofAdult(told.leftOpen(adult.home()), adult), told, name));
    }

    PresenceView view(AdultPresence presence) {
        Map<UUID, PresenceChange> changes =
                book.latestChanges(List.of(presence), clock.instant().minus(PresenceChange.UNDOABLE));
        return view(
                presence,
                names(homes.staff(List.of(presence.adult()))).getOrDefault(presence.adult(), ""),
                changes.get(presence.id().value()));
    }

    List<PresenceChangeLine> history(AdultPresence presence) {
        List<PresenceChange> changes = book.changes(presence.id());
        Map<AccountId, String> names = accounts.displayNames(
                changes.stream().map(PresenceChange::changedBy).collect(Collectors.toSet()));
        return changes.stream()
                .map(change -> change.line(names.getOrDefault(change.changedBy(), "")))
                .toList();
    }

    private Set<StaffMemberId> inCharge(HomeId home, LocalDate today) {
        return sessions.at(home, today).stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .flatMap(session -> session.adults().stream())
                .collect(Collectors.toSet());
    }

    private static List<AdultPresence> ofAdult(List<AdultPresence> presences, StaffMemberSummary adult) {
        return presences.stream()
                .filter(presence -> presence.adult().equals(adult.id()))
                .toList();
    }

    private static Map<StaffMemberId, PresenceView> latest(List<PresenceView> views) {
        return views.stream()
                .collect(Collectors.toMap(PresenceView::adult, Function.identity(), (earlier, later) -> later));
    }

    private List<PresenceView> views(
            List<AdultPresence> presences, ToldPresences told, Map<StaffMemberId, String> names) {
        return presences.stream()
                .map(presence -> view(presence, names.getOrDefault(presence.adult(), ""), told.latest(presence)))
                .toList();
    }

    private static Map<StaffMemberId, String> names(List<StaffMemberSummary> staff) {
        return staff.stream().collect(Collectors.toMap(StaffMemberSummary::id, StaffMemberSummary::name));
    }

    private PresenceView view(AdultPresence presence, String name, @Nullable PresenceChange last) {
        return new PresenceView(
                presence.id(),
                presence.home(),
                presence.adult(),
                name,
                presence.day(),
                presence.arrivedAt(),
                presence.leftAt(),
                presence.withdrawn(),
                last != null && last.canBeUndone(clock.instant()) ? last.undoUntil() : null);
    }
}
