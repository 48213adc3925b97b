package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.policy.PolicyDirectory;
import org.halfpastfour.programme.DiscreetCounts;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionReopener;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;
import org.halfpastfour.shared.Matter;
import org.jspecify.annotations.Nullable;

/**
 * Opens a cancelled session again with its people: places and turns are as they were, and what was offered is offered anew.
 * Everybody is asked what is asked of everything that was agreed; whom a rule refuses by now, and whose time something else took,
 * is told about and stays out.
 */
@ApplicationScoped
class Reopener {

    @Inject
    BookingRecords bookings;

    @Inject
    EndedBookingRecords ended;

    @Inject
    PartyRecords parties;

    @Inject
    SessionDirectory sessions;

    @Inject
    DiscreetCounts discreet;

    @Inject
    SessionReopener opener;

    @Inject
    TakenPlaces places;

    @Inject
    OpenMatters matters;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Seating seating;

    @Inject
    PolicyDirectory policies;

    @Inject
    BookingNews news;

    @Inject
    CalledOffLists lists;

    @Inject
    FamilyDirectory families;

    @Inject
    Sights sights;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Reopened reopen(SessionView cancelled, @Nullable List<StaffMemberId> adults) {
        SessionId id = cancelled.id();
        List<UUID> people = ended.peopleOf(id);
        bookings.oneRequestAtATime(people);
        Nearby nearby = bookings.near(List.of(cancelled), people);
        policies.hold();
        places.lock(Stream.concat(
                        Stream.of(id),
                        nearby.madeImpossibleBy(cancelled).stream().map(LiveEntry::session))
                .distinct()
                .toList());
        opener.hold(id);
        CalledOff before = lists.of(cancelled);
        Map<BookingId, Why> out = new LinkedHashMap<>();
        List<Booking> back = takeBack(cancelled, nearby, out);
        opener.reopen(id, adults);
        SessionView session = sessions.session(id);
        leaveWhomARuleRefuses(session, back, out);
        back.stream()
                .filter(booking -> booking.is(BookingState.CONFIRMED))
                .map(Booking::party)
                .distinct()
                .forEach(party -> withdrawals.withdraw(nearby, session, party));
        parties.flush();
        seating.promote(session);
        return answer(before, back, out);
    }

    private List<Booking> takeBack(SessionView session, Nearby nearby, Map<BookingId, Why> out) {
        List<Booking> calledOff = ended.in(session.id()).stream()
                .filter(booking -> booking.whatEnded().why() == EndingReason.SESSION_CANCELLED)
                .toList();
        Map<UUID, Participant> people = families.participants(
                calledOff.stream().map(Booking::participant).toList());
        Map<HouseholdId, Nearby> told = calledOff.stream()
                .map(Booking::household)
                .distinct()
                .collect(Collectors.toMap(
                        household -> household, household -> nearby.seenWith(sights.of(household, nearby.entries()))));
        List<Booking> back = new ArrayList<>();
        for (Booking booking : calledOff) {
            Participant person = people.get(booking.participant());
            Optional<Refusal> refusal = person == null
                    ? Optional.of(new Refusal(Reason.CANNOT_COME_THEN))
                    : HeldRule.refuse(person).or(() -> told.getOrDefault(booking.household(), nearby)
                            .refuse(session, person));
            refusal.ifPresentOrElse(why -> out.put(booking.id(), Why.of(why)), () -> back.add(booking));
        }
        calledOff.stream()
                .filter(booking -> out.containsKey(booking.id()))
                .forEach(booking -> booking.stayOut(caller.id(), clock.instant()));
        back.forEach(Reopener::comeBack);
        parties.flush();
        news.asked(back);
        places.change(
                session.id(),
                count(back, Booking::holdsPlace),
                count(back, booking -> booking.is(BookingState.WAITING)));
        return back;
    }

    /** As it was; what was offered waits at its turn, to be offered anew. */
    private static void comeBack(Booking booking) {
        Ended was = booking.whatEnded();
        booking.party().giveBack(booking, was.from() == BookingState.CONFIRMED);
        if (was.wasGivenOn()) {
            booking.givePlaceOn();
        }
    }

    private static int count(List<Booking> some, Predicate<Booking> which) {
        return (int) some.stream().filter(which).count();
    }

    /** Whose company leaves is asked again, until nobody is refused. */
    private void leaveWhomARuleRefuses(SessionView session, List<Booking> back, Map<BookingId, Why> out) {
        Map<BookingId, Booking> live = back.stream().collect(Collectors.toMap(Booking::id, booking -> booking));
        for (List<Matter> refused = refused(session, live); !refused.isEmpty(); refused = refused(session, live)) {
            for (Matter matter : refused) {
                BookingRule rule = BookingRule.of(matter.rule());
                Booking booking = live.get(booking(matter));
                if (booking != null && booking.isLive()) {
                    Party party = booking.party();
                    Set<Booking> all = Set.copyOf(party.live());
                    withdrawals.leave(session, booking, ending(rule));
                    all.stream().filter(one -> !one.isLive()).forEach(one -> out.putIfAbsent(one.id(), Why.of(rule)));
                }
            }
            parties.flush();
        }
    }

    private List<Matter> refused(SessionView session, Map<BookingId, Booking> live) {
        return matters.of(session).stream()
                .filter(matter -> matter.booking() != null)
                .filter(matter -> {
                    Booking booking = live.get(booking(matter));
                    return booking != null && booking.isLive();
                })
                .toList();
    }

    private static BookingId booking(Matter matter) {
        return new BookingId(matter.subject());
    }

    /** Of who is hidden from who asks neither list knows anything. */
    private Reopened answer(CalledOff before, List<Booking> back, Map<BookingId, Why> out) {
        Set<BookingId> stayed =
                back.stream().filter(Booking::isLive).map(Booking::id).collect(Collectors.toSet());
        List<FamilyToTell> again = before.families().stream()
                .filter(family ->
                        family.people().stream().map(FamilyToTell.Line::booking).anyMatch(stayed::contains))
                .toList();
        List<Reopened.NotBack> not = before.families().stream()
                .flatMap(family -> family.people().stream()
                        .filter(line -> out.containsKey(line.booking()))
                        .map(line -> notBack(family, line, out)))
                .toList();
        return new Reopened(discreet.seen(sessions.session(before.session().id())), again, not);
    }

    private static Reopened.NotBack notBack(FamilyToTell family, FamilyToTell.Line line, Map<BookingId, Why> out) {
        Why why = Objects.requireNonNull(out.get(line.booking()));
        return new Reopened.NotBack(family.household(), line.participant(), line.name(), why.code(), why.arguments());
    }

    /** Why somebody stays out. */
    private record Why(String code, Map<String, Object> arguments) {

        static Why of(Refusal refusal) {
            return new Why(refusal.reason().code(), refusal.arguments());
        }

        static Why of(BookingRule rule) {
            return new Why(rule.code(), Map.of());
        }
    }

    /** A ban is told to nobody but as a rule. */
    private Ending ending(BookingRule rule) {
        return rule == BookingRule.BARRED
                ? Ending.of(EndingReason.BARRED)
                : Ending.byHome(EndingReason.HOME_SETTLED, null, caller.id());
    }
}
