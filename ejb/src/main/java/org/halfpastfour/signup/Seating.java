package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.halfpastfour.policy.PolicyDirectory;
import org.halfpastfour.programme.Counters;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;

/**
 * Frees places and gives them to who waits. Everything here is done while the session is locked, and who frees a place
 * promotes before the lock goes. So no place is ever free that somebody who waits could take, and whoever asks next and
 * fits may have it.
 */
@ApplicationScoped
class Seating {

    @Inject
    TakenPlaces places;

    @Inject
    PartyRecords parties;

    @Inject
    EndingRecords endings;

    @Inject
    OfferRecords offers;

    @Inject
    Company company;

    @Inject
    StillFits still;

    @Inject
    BookingNews news;

    @Inject
    PolicyDirectory policies;

    @Inject
    Clock clock;

    /** One participant goes, the others stay; the last one ends the party and its offer. */
    void leave(SessionView session, Booking booking, Ending ending) {
        Party party = booking.party();
        boolean held = !party.isWaiting();
        boolean wasOffered = party.isOffered();
        int gone = party.leave(booking, ending, clock.instant());
        if (wasOffered && party.live().isEmpty()) {
            withdraw(party);
        }
        news.ended(List.of(booking.entry()), ending.reason());
        count(session, held, gone);
    }

    /** The same of one whose party and bookings are not changed again in this transaction: both are written in one statement. */
    void leaveForGood(SessionView session, Booking booking, Ending ending) {
        Party party = booking.party();
        if (party.isOffered()) {
            leave(session, booking, ending);
            return;
        }
        boolean held = !party.isWaiting();
        int gone = party.leave(booking, ending, clock.instant());
        endings.write(booking);
        news.ended(List.of(booking.entry()), ending.reason());
        count(session, held, gone);
    }

    /** The whole party goes. */
    void end(SessionView session, Party party, Ending ending) {
        if (party.isOffered()) {
            withdraw(party);
        }
        boolean held = !party.isWaiting();
        List<LiveEntry> live = party.live().stream().map(Booking::entry).toList();
        count(session, held, party.end(ending, clock.instant()));
        news.ended(live, ending.reason());
    }

    /** Offers free places to who waits, in order, each party whole; whom a rule refuses by now keeps the turn. Answers who got an offer. */
    List<Party> promote(SessionView session) {
        return promote(session, List.of());
    }

    /** Those who passed these places over just now come after everybody else whom they fit. */
    private List<Party> promote(SessionView session, Collection<PartyId> passed) {
        Instant now = clock.instant();
        if (!OfferPolicy.mayOffer(session, now)) {
            return List.of();
        }
        Counters counters = counters(session);
        OfferedHow how =
                counters.free() > 0 && counters.waiting() > 0 ? parties.offeredHow(session.id()) : OfferedHow.USUALLY;
        Instant latest = how.latest(session);
        if (!now.isBefore(latest)) {
            return List.of();
        }
        Instant expires = earlier(expires(session, now, how), latest);
        List<Party> seated = new ArrayList<>();
        int offered = 0;
        Predicate<Party> fits = counters.free() > 0 && counters.waiting() > 0 ? still.in(session) : party -> true;
        Set<PartyId> unfit = new HashSet<>();
        while (offered < Math.min(counters.free(), counters.waiting())) {
            int free = counters.free() - offered;
            Optional<Party> next = parties.firstFitting(session.id(), free, both(passed, unfit))
                    .or(() -> passed.isEmpty() ? Optional.empty() : parties.firstFitting(session.id(), free, unfit));
            if (next.isEmpty()) {
                break;
            }
            if (part(session, next.get())) {
                continue;
            }
            if (!fits.test(next.get())) {
                unfit.add(next.get().id());
            } else {
                offer(next.get(), now, expires);
                seated.add(next.get());
                offered += next.get().size();
            }
        }
        places.change(session.id(), offered, -offered);
        return seated;
    }

    private void offer(Party party, Instant now, Instant expires) {
        Offer offer = party.offer(now, expires);
        offers.add(offer);
        news.offered(offer);
    }

    private Instant expires(SessionView session, Instant now, OfferedHow how) {
        return OfferPolicy.expires(session, now, clock.getZone(), policies.values(), how.own());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Set<PartyId> both(Collection<PartyId> passed, Collection<PartyId> unfit) {
        Set<PartyId> both = new HashSet<>(passed);
        both.addAll(unfit);
        return both;
    }

    /**
     * Adults who must not be with a child of their party leave it, whatever it has. Children without company, because of
     * that or because who was to come has left the family, keep a place that they have, which the home settles; they
     * neither wait nor are offered one. Answers whether anybody left.
     */
    boolean part(SessionView session, Party party) {
        List<Booking> barred = company.barred(session, party);
        barred.forEach(booking -> leave(session, booking, Ending.of(EndingReason.BARRED)));
        boolean alone = !party.isConfirmed() && !company.suffices(session, party);
        if (alone) {
            end(session, party, Ending.of(EndingReason.WITHOUT_COMPANY));
        }
        return alone || !barred.isEmpty();
    }

    /**
     * Ends offers whose time is over and gives their places to the next. A party that saw nothing of its offer keeps its
     * turn, once, so that the second time the line goes on for good. Answers the same as {@link #promote}.
     */
    List<Party> expireOverdue(SessionView session) {
        Instant now = clock.instant();
        List<PartyId> passed = new ArrayList<>();
        for (Offer offer : offers.overdueIn(session.id(), now)) {
            Party party = offer.party();
            offer.expire(now);
            boolean ends = offer.wasSeen() || party.hasKeptTurn();
            news.ranOut(offer, !ends);
            if (ends) {
                end(session, party, Ending.of(EndingReason.OFFER_EXPIRED));
            } else {
                party.keepTurn();
                places.change(session.id(), -party.size(), party.size());
                passed.add(party.id());
            }
        }
        return promote(session, passed);
    }

    /** Nobody waits for a session that has begun. */
    void closeList(SessionView session) {
        parties.waitingIn(session.id()).forEach(party -> end(session, party, Ending.of(EndingReason.LIST_CLOSED)));
    }

    private void withdraw(Party party) {
        offers.openOf(party).ifPresent(offer -> offer.withdraw(clock.instant()));
    }

    private void count(SessionView session, boolean held, int gone) {
        places.change(session.id(), held ? -gone : 0, held ? 0 : -gone);
    }

    private Counters counters(SessionView session) {
        Counters counters = places.lock(List.of(session.id())).get(session.id());
        if (counters == null) {
            throw new IllegalStateException("Session " + session.id() + " is gone");
        }
        return counters;
    }
}
