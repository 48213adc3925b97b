package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionView;

/**
 * Who takes a place gives up waiting, and offers, for what cannot be attended besides. The sessions concerned are locked
 * already, and what becomes free there goes to the next at once.
 */
@ApplicationScoped
class Withdrawals {

    @Inject
    Bookings bookings;

    @Inject
    Seating seating;

    @Inject
    Company company;

    @Inject
    FamilyDirectory families;

    @Inject
    Caller caller;

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
        leave(session, booking, own ? Ending.overlapping(caller.id()) : Ending.of(EndingReason.CANNOT_COME));
    }

    /** Ends one booking, and the rest of its party where a child would be left without a guardian or the reverse. */
    void leave(SessionView session, Booking booking, Ending ending) {
        if (company.mayRemain(session, left(session, booking))) {
            seating.leave(session, booking, ending);
        } else {
            seating.end(session, booking.party(), ending);
            endAdultsAlone(session, booking, ending);
        }
    }

    /** Adults who came along with a child of another party of the family go when the last child does. */
    private void endAdultsAlone(SessionView session, Booking booking, Ending ending) {
        List<Booking> others = company.placesOf(session, booking.household());
        boolean alone = company.there(session, booking.household()).stream().noneMatch(Participant::child);
        if (alone) {
            others.stream().map(Booking::party).distinct().forEach(party -> seating.end(session, party, ending));
        }
    }

    /** Those of the family who would stay, in this party or with a place in another; read only where it matters. */
    Collection<Participant> left(SessionView session, Booking booking) {
        if (!session.needsGuardian()) {
            return List.of();
        }
        return families.participants(Stream.concat(
                                booking.party().live().stream(),
                                company.placesOf(session, booking.household()).stream())
                        .filter(other -> !other.id().equals(booking.id()))
                        .map(Booking::participant)
                        .distinct()
                        .toList())
                .values();
    }
}
