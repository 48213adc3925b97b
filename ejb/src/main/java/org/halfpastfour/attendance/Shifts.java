package org.halfpastfour.attendance;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.OwnFamily;
import org.halfpastfour.family.Participant;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.programme.DiscreetCounts;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.NameReading;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;
import org.halfpastfour.signup.BookingDirectory;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.LiveBooking;

/**
 * What a volunteer sees: the own shifts, and the names on the sheets of the home's sessions on their day with who is known
 * not to come. No phone, no health note, no waiting list, and nothing of family meetings.
 */
@Stateless
@RolesAllowed(Roles.VOLUNTEER)
public class Shifts {

    private static final int DAYS_AHEAD = 14;
    private static final int MOST = 200;

    @Inject
    Caller caller;

    @Inject
    HomeDirectory homes;

    @Inject
    SessionDirectory sessions;

    @Inject
    BookingDirectory bookings;

    @Inject
    FamilyDirectory families;

    @Inject
    AttendanceRecords register;

    @Inject
    DiscreetCounts discreet;

    @Inject
    Clock clock;

    /** Today's sessions of the homes where one helps, the own first, in order of time; a cancelled one without names. */
    public List<Shift> today() {
        Set<StaffMemberId> own = own();
        List<SessionView> today = shown(day(), 0);
        List<SessionId> held =
                today.stream().filter(Shifts::takesPlace).map(SessionView::id).toList();
        Map<SessionId, List<LiveBooking>> expected = bookings.confirmedIn(held);
        Map<UUID, Participant> people =
                readable(expected.values().stream().flatMap(List::stream).toList());
        Set<BookingId> absent = absent(held);
        Map<StaffMemberId, String> inCharge = inCharge(today);
        return today.stream()
                .map(session -> {
                    List<LiveBooking> booked = expected.getOrDefault(session.id(), List.of()).stream()
                            .filter(booking -> people.containsKey(booking.participant()))
                            .toList();
                    return new Shift(
                            discreet.seen(session),
                            isOwn(session, own),
                            takesPlace(session) ? names(session, inCharge) : List.of(),
                            sheet(booked, true, people, absent),
                            sheet(booked, false, people, absent));
                })
                .sorted(Comparator.comparing(shift -> !shift.own()))
                .toList();
    }

    private Map<StaffMemberId, String> inCharge(List<SessionView> today) {
        return homes
                .staff(today.stream()
                        .flatMap(session -> session.adults().stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(StaffMemberSummary::id, StaffMemberSummary::name));
    }

    private static List<String> names(SessionView session, Map<StaffMemberId, String> inCharge) {
        return session.adults().stream()
                .flatMap(adult -> Stream.ofNullable(inCharge.get(adult)))
                .sorted(NameReading.order(Function.identity()))
                .toList();
    }

    /** Who was reported absent, by the family or by the staff. */
    private Set<BookingId> absent(List<SessionId> held) {
        return register.ofSessions(held.stream().map(SessionId::value).toList()).stream()
                .filter(line -> line.markFor(line.booking().value()).state() == PresenceState.ABSENT)
                .map(Attendance::booking)
                .collect(Collectors.toSet());
    }

    /** Whoever is kept from a child reads no names at all: which sheet is withheld would tell where the child is. */
    private Map<UUID, Participant> readable(List<LiveBooking> expected) {
        OwnFamily own = families.ownFamily(caller.id());
        Set<BookingId> unseen = bookings.unseen(expected, own.hidden());
        return own.barred().isEmpty()
                ? families.participants(expected.stream()
                        .filter(booking -> !unseen.contains(booking.id()))
                        .map(LiveBooking::participant)
                        .toList())
                : Map.of();
    }

    /** The own shifts of the two weeks after today, without any name. */
    public List<SessionView> ahead() {
        Set<StaffMemberId> own = own();
        return discreet.seen(shown(day().plusDays(1), DAYS_AHEAD - 1).stream()
                .filter(Shifts::takesPlace)
                .filter(session -> isOwn(session, own))
                .toList());
    }

    private List<SessionView> shown(LocalDate from, int daysMore) {
        List<HomeId> helped = helpedHomes().toList();
        return sessions.shownToFamilies(helped, from, from.plusDays(daysMore), MOST * helped.size());
    }

    private Stream<HomeId> helpedHomes() {
        return caller.homes(Role.VOLUNTEER).stream().map(HomeId::new);
    }

    private Set<StaffMemberId> own() {
        UUID account = caller.id().value();
        return homes.staffOf(helpedHomes().toList()).values().stream()
                .flatMap(List::stream)
                .filter(member -> account.equals(member.account()))
                .map(StaffMemberSummary::id)
                .collect(Collectors.toSet());
    }

    private LocalDate day() {
        return LocalDate.now(clock);
    }

    private static boolean isOwn(SessionView session, Set<StaffMemberId> own) {
        return session.adults().stream().anyMatch(own::contains);
    }

    private static boolean takesPlace(SessionView session) {
        return session.state() != SessionState.CANCELLED;
    }

    private static List<Shift.Expected> sheet(
            List<LiveBooking> booked, boolean children, Map<UUID, Participant> people, Set<BookingId> absent) {
        return booked.stream()
                .map(booking -> Map.entry(booking, requireNonNull(people.get(booking.participant()))))
                .filter(each -> each.getValue().child() == children)
                .sorted(Map.Entry.comparingByValue(
                        NameReading.order(Participant::name).thenComparing(Participant::id)))
                .map(each -> new Shift.Expected(
                        each.getValue().name(), absent.contains(each.getKey().id())))
                .toList();
    }
}
