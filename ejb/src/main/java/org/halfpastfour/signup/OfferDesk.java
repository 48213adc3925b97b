package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.Participant;
import org.halfpastfour.policy.PolicyDirectory;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;

/** Where a family takes what it is offered, or leaves it to the next. */
@ApplicationScoped
class OfferDesk {

    @Inject
    OfferRecords offers;

    @Inject
    BookingRecords bookings;

    @Inject
    Sights sights;

    @Inject
    SessionDirectory sessions;

    @Inject
    TakenPlaces places;

    @Inject
    PartyRecords parties;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Seating seating;

    @Inject
    BookingNews news;

    @Inject
    Company company;

    @Inject
    StillFits still;

    @Inject
    FamilyFinder finder;

    @Inject
    FamilyDirectory families;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    PolicyDirectory policies;

    @Inject
    Clock clock;

    /** Accepting twice is accepting once. */
    Party accept(OfferId id) {
        return accept(id, mine(id));
    }

    private Party accept(OfferId id, Mine mine) {
        List<UUID> people = mine.people();
        SessionView session = sessions.session(mine.session());
        bookings.oneRequestAtATime(people);
        Nearby nearby = sights.near(List.of(session), people, mine.household());
        places.lock(toLock(session, nearby));
        Offer offer = offers.locked(id);
        if (!offer.is(OfferState.ACCEPTED)) {
            accept(session, offer, nearby, families.participants(people).values());
        }
        return offer.party();
    }

    /** As the family asked beforehand, and as who asked for it would; what that one may not do any more is refused. */
    void acceptFor(OfferId id) {
        OfferEntry entry = offers.entry(id).orElseThrow(SignUpError.OFFER_NOT_FOUND::told);
        AccountId asked = offers.takenFor(id, clock.instant()).orElseThrow(SignUpError.OFFER_NOT_FOUND::told);
        var unused = accept(id, mine(entry, people -> finder.askFor(entry.household(), asked, people)));
    }

    void decline(OfferId id) {
        SessionView session = sessions.session(mine(id).session());
        places.lock(List.of(session.id()));
        Offer offer = offers.locked(id);
        if (offer.is(OfferState.DECLINED)) {
            return;
        }
        offer.decline(clock.instant());
        seating.end(session, offer.party(), Ending.declined(caller.id()));
        seating.promote(session);
        audit.record("offer.declined", "offer", id.value(), null);
    }

    private void accept(SessionView session, Offer offer, Nearby nearby, Collection<Participant> people) {
        boolean fits = still.in(session).test(offer.party());
        Instant now = clock.instant();
        offer.accept(now, CancellationPolicy.freeAfterAccepting(now, clock.getZone(), policies.values()));
        company.check(session, offer.party(), people);
        if (!fits) {
            refuseUnfit(session, offer.party(), people);
            throw new Refusal(Reason.HOME_DECIDES)
                    .about(people.iterator().next().name());
        }
        refuseOverlaps(session, nearby, people);
        SignUpConstraints.KNOWN.on(SignUpConstraints.names(people), parties::flush);
        news.confirmed(offer.party());
        withdrawals.withdraw(nearby, session, offer.party());
        if (session.needsGuardian()) {
            seating.promote(session);
        }
        audit.record("offer.accepted", "offer", offer.id().value(), null);
    }

    /** Of whom an offer is that who asks may answer. */
    private record Mine(SessionId session, AskedHousehold household, List<UUID> people) {}

    private Mine mine(OfferId id) {
        OfferEntry entry = offers.entry(id).orElseThrow(SignUpError.OFFER_NOT_FOUND::told);
        return mine(entry, people -> finder.ask(entry.household(), people));
    }

    private Mine mine(OfferEntry entry, Function<List<UUID>, AskedHousehold> asking) {
        List<LiveEntry> party = bookings.entriesOf(entry.party());
        List<UUID> people = party.stream()
                .filter(booking -> booking.state().isLive())
                .map(LiveEntry::participant)
                .sorted()
                .toList();
        AskedHousehold household = asking.apply(people);
        sights.mustSee(household, party);
        return new Mine(entry.session(), household, people);
    }

    /** Ages may have changed since; who comes as an exception, or was kept all the same, does so still. */
    private static void refuseUnfit(SessionView session, Party party, Collection<Participant> people) {
        Set<UUID> excepted = party.live().stream()
                .filter(booking -> booking.exceptionReason() != null)
                .map(Booking::participant)
                .collect(Collectors.toSet());
        for (Participant person : people) {
            AgeRule.refuseAgreed(session, person)
                    .filter(refusal -> !excepted.contains(person.id()))
                    .ifPresent(refusal -> {
                        throw refusal.about(person.name());
                    });
        }
    }

    private static void refuseOverlaps(SessionView session, Nearby nearby, Collection<Participant> people) {
        for (Participant person : people) {
            nearby.refuse(session, person).ifPresent(refusal -> {
                throw refusal.about(person.name());
            });
        }
    }

    private static List<SessionId> toLock(SessionView session, Nearby nearby) {
        return Stream.concat(
                        Stream.of(session.id()),
                        nearby.madeImpossibleBy(session).stream().map(LiveEntry::session))
                .distinct()
                .toList();
    }
}
