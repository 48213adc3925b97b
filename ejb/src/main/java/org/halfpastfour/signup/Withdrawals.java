package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.programme.SessionView;

/**
 * Who takes a place gives up waiting, and offers, for what cannot be attended besides. The sessions concerned are locked
 * already, and what becomes free there goes to the next at once.
 */
@ApplicationScoped
class Withdrawals {

    @Inject
    BookingRecords bookings;

    @Inject
    Seating seating;

    @Inject
    Company company;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void withdraw(Nearby nearby, SessionView taken, Party party) {
        Set<UUID> people = party.live().stream().map(Booking::participant).collect(Collectors.toSet());
        List<LiveEntry> given = nearby.madeImpossibleBy(taken).stream()
                .filter(entry -> people.contains(entry.participant()))
                .toList();
        given.forEach(entry -> withdraw(nearby.sessionOf(entry), bookings.locked(entry.booking()), party));
        given.stream().map(nearby::sessionOf).distinct().forEach(seating::promote);
    }

    /** What another household asked for the child ends, too, and tells nothing of this one. */
    private void withdraw(SessionView session, Booking booking, Party taking) {
        if (!booking.isLive() || booking.is(BookingState.CONFIRMED)) {
            return;
        }
        boolean own = booking.household().equals(taking.household());
        leave(session, booking, own ? Ending.overlapping(who(taking)) : Ending.of(EndingReason.CANNOT_COME));
    }

    /** Who takes the places, or for whom they are taken. */
    private AccountId who(Party taking) {
        return caller.signedIn().or(() -> taking.takenFor(clock.instant())).orElseGet(taking::askedBy);
    }

    /** Ends one booking, and the parties of its household where a child would be left without a guardian or the reverse. */
    void leave(SessionView session, Booking booking, Ending ending) {
        leave(session, booking, company.strandedWithout(session, booking), ending);
    }

    /** The same of a booking that is not changed again, where it is known whom it leaves behind. */
    void leaveForGood(SessionView session, Booking booking, Stranded stranded, Ending ending) {
        if (stranded.entries().isEmpty()) {
            seating.leaveForGood(session, booking, ending);
        } else {
            leave(session, booking, stranded, ending);
        }
    }

    private void leave(SessionView session, Booking booking, Stranded left, Ending ending) {
        List<Party> stranded = left.entries().stream()
                .map(entry -> bookings.locked(entry.booking()).party())
                .distinct()
                .toList();
        if (!stranded.contains(booking.party())) {
            seating.leave(session, booking, ending);
        }
        stranded.forEach(party -> seating.end(session, party, ending));
    }
}
