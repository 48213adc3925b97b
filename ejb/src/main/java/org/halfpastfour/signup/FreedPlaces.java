package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.halfpastfour.programme.Counters;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;

/**
 * What becomes of the place of somebody who is told absent: given on in good time, it goes to who waits, and whoever comes
 * after all needs one again. The booking stands all the while. Who calls holds the session by {@link #hold} first.
 */
@ApplicationScoped
public class FreedPlaces {

    @Inject
    BookingRecords bookings;

    @Inject
    PartyRecords parties;

    @Inject
    TakenPlaces places;

    @Inject
    Seating seating;

    @Inject
    BookingNews news;

    @Inject
    Clock clock;

    /**
     * Holds the session until the transaction ends, if a mark of this participant can change who has its places: where one
     * was given on, the place of anybody absent can go to whom staff let in, also of who takes a notice back just now.
     */
    public void hold(SessionView session, LiveBooking booking) {
        if (booking.placeGivenOn()
                || AbsencePolicy.frees(session, clock.instant())
                || AbsencePolicy.mayHaveGivenOn(session)) {
            lock(session.id());
        }
    }

    /** Told absent: in good time the place goes to who waits; later it stays, and nobody is offered it any more. */
    public void giveOn(SessionView session, BookingId id) {
        if (!AbsencePolicy.frees(session, clock.instant())) {
            return;
        }
        Booking booking = bookings.asItIs(id);
        if (booking.holdsPlace()) {
            booking.givePlaceOn();
            parties.flush();
            places.change(session.id(), -1, 0);
            places.closeSignUpBy(session.id(), AbsencePolicy.goesOnUntil(session));
            seating.promote(session);
        }
    }

    /** Whether who was told absent has a place that was kept, or one that is free; it stays so until the transaction ends. */
    public boolean hasPlace(SessionView session, BookingId id) {
        return !bookings.asItIs(id).isPlaceGivenOn() || lock(session.id()) > 0;
    }

    /** Comes after all: keeps the place, or takes one that is free. Answers whether there is one; an offer is a promise. */
    public boolean takeBack(SessionView session, BookingId id) {
        Booking booking = bookings.asItIs(id);
        if (!booking.isPlaceGivenOn()) {
            return true;
        }
        if (lock(session.id()) == 0) {
            return false;
        }
        takePlace(booking);
        places.change(session.id(), 1, 0);
        return true;
    }

    /**
     * Staff let somebody in whose place was given on: into the place of somebody who has one and is absent, or else into
     * one more, if the room and the adults allow it. Answers whether there was one.
     *
     * @param absent bookings of those who do not come, in the order in which their places go
     */
    public boolean letIn(SessionView session, BookingId id, Collection<BookingId> absent) {
        lock(session.id());
        Optional<Booking> empty = absent.stream()
                .map(bookings::asItIs)
                .filter(Booking::holdsPlace)
                .findFirst();
        empty.ifPresent(Booking::givePlaceOn);
        boolean place = empty.isPresent() || places.addOneTaken(session.id());
        if (place) {
            takePlace(bookings.asItIs(id));
        }
        return place;
    }

    /**
     * On another day nobody is absent any more: whoever gave the place on has one that is free, or stands again where they
     * asked in the line. Of a family that was taken together only who has no place goes.
     */
    void askAgain(SessionView session) {
        List<Booking> without = bookings.confirmedIn(List.of(session.id())).stream()
                .filter(Booking::isPlaceGivenOn)
                .toList();
        for (Booking booking : without) {
            if (!takeBack(session, booking.id())) {
                waitOrGo(session, booking);
            }
        }
    }

    private void waitOrGo(SessionView session, Booking booking) {
        if (booking.party().waitAgain(booking)) {
            parties.flush();
            places.change(session.id(), 0, 1);
            news.asked(List.of(booking));
        } else {
            seating.leave(session, booking, Ending.of(EndingReason.SESSION_MOVED));
        }
    }

    private void takePlace(Booking booking) {
        booking.takePlaceAgain();
        parties.flush();
    }

    /** Answers how many places are free. */
    private int lock(SessionId session) {
        return places.lock(List.of(session)).values().stream()
                .mapToInt(Counters::free)
                .findFirst()
                .orElse(0);
    }
}
