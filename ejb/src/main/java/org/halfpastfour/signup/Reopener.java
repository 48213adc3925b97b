package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.policy.PolicyDirectory;
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
    ReopenedLists answers;

    @Inject
    FamilyDirectory families;

    @Inject
    Sights sights;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Reopened reopen(SessionView cancelled, @Nullable List<StaffMemberId> adults) {
        Nearby nearby = hold(cancelled);
        CalledOff before = lists.of(cancelled);
        Map<BookingId, WhyOut> out = new LinkedHashMap<>();
        return answers.of(before, bring(cancelled, nearby, adults, caller.id(), out), out);
    }

    /** Refuses what bringing back would, before anything is written. */
    Nearby mustAllow(SessionView cancelled, List<StaffMemberId> adults) {
        Nearby nearby = hold(cancelled);
        opener.mustAllow(cancelled.id(), adults);
        return nearby;
    }

    /** The same for nobody who reads an answer. @param by who decided that it takes place after all */
    void bringBack(SessionView cancelled, Nearby nearby, List<StaffMemberId> adults, AccountId by) {
        var unused = bring(cancelled, nearby, adults, by, new LinkedHashMap<>());
    }

    private Nearby hold(SessionView cancelled) {
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
        return nearby;
    }

    private List<Booking> bring(
            SessionView cancelled,
            Nearby nearby,
            @Nullable List<StaffMemberId> adults,
            AccountId by,
            Map<BookingId, WhyOut> out) {
        List<Booking> back = takeBack(cancelled, nearby, out, by);
        opener.reopen(cancelled.id(), adults);
        SessionView session = sessions.session(cancelled.id());
        leaveWhomARuleRefuses(session, back, out, by);
        back.stream()
                .filter(booking -> booking.is(BookingState.CONFIRMED))
                .map(Booking::party)
                .distinct()
                .forEach(party -> withdrawals.withdraw(nearby, session, party));
        parties.flush();
        seating.promote(session);
        return back;
    }

    private List<Booking> takeBack(SessionView session, Nearby nearby, Map<BookingId, WhyOut> out, AccountId by) {
        List<Booking> calledOff = ended.in(session.id()).stream()
                .filter(booking -> booking.whatEnded().why() == EndingReason.SESSION_CANCELLED)
                .toList();
        Map<UUID, Participant> people = families.participants(
                calledOff.stream().map(Booking::participant).toList());
        Map<HouseholdId, Nearby> told = told(calledOff, nearby);
        List<Booking> back = new ArrayList<>();
        for (Booking booking : calledOff) {
            Participant person = people.get(booking.participant());
            Optional<Refusal> refusal = person == null
                    ? Optional.of(new Refusal(Reason.CANNOT_COME_THEN))
                    : HeldRule.refuse(person).or(() -> told.getOrDefault(booking.household(), nearby)
                            .refuse(session, person));
            refusal.ifPresentOrElse(why -> out.put(booking.id(), WhyOut.of(why)), () -> back.add(booking));
        }
        calledOff.stream()
                .filter(booking -> out.containsKey(booking.id()))
                .forEach(booking -> booking.stayOut(by, clock.instant()));
        back.forEach(Reopener::comeBack);
        parties.flush();
        news.asked(back);
        places.change(
                session.id(),
                count(back, Booking::holdsPlace),
                count(back, booking -> booking.is(BookingState.WAITING)));
        return back;
    }

    /** What each may be told of what stands in the way; nothing where nobody asks. */
    private Map<HouseholdId, Nearby> told(Collection<Booking> calledOff, Nearby nearby) {
        return caller.signedIn().isEmpty()
                ? Map.of()
                : calledOff.stream()
                        .map(Booking::household)
                        .distinct()
                        .collect(Collectors.toMap(
                                household -> household,
                                household -> nearby.seenWith(sights.of(household, nearby.entries()))));
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
    private void leaveWhomARuleRefuses(
            SessionView session, List<Booking> back, Map<BookingId, WhyOut> out, AccountId by) {
        Map<BookingId, Booking> live = back.stream().collect(Collectors.toMap(Booking::id, booking -> booking));
        for (List<Matter> refused = refused(session, live); !refused.isEmpty(); refused = refused(session, live)) {
            for (Matter matter : refused) {
                BookingRule rule = BookingRule.of(matter.rule());
                Booking booking = live.get(booking(matter));
                if (booking != null && booking.isLive()) {
                    Party party = booking.party();
                    Set<Booking> all = Set.copyOf(party.live());
                    withdrawals.leave(session, booking, ending(rule, by));
                    all.stream()
                            .filter(one -> !one.isLive())
                            .forEach(one -> out.putIfAbsent(one.id(), WhyOut.of(rule)));
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

    /** A ban is told to nobody but as a rule. */
    private static Ending ending(BookingRule rule, AccountId by) {
        return rule == BookingRule.BARRED
                ? Ending.of(EndingReason.BARRED)
                : Ending.byHome(EndingReason.HOME_SETTLED, null, by);
    }
}
