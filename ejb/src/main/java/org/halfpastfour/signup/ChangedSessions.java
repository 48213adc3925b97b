package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.programme.Counters;
import org.halfpastfour.programme.PlacesChanged;
import org.halfpastfour.programme.SessionCancelled;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionMoved;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;
import org.halfpastfour.shared.TimeRange;

/** Keeps bookings right when a home changes a session; the session is locked by who changes it. */
@ApplicationScoped
class ChangedSessions {

    @Inject
    BookingRecords bookings;

    @Inject
    EndedBookingRecords ended;

    @Inject
    PartyRecords parties;

    @Inject
    OfferRecords offers;

    @Inject
    Seating seating;

    @Inject
    BookingNews news;

    @Inject
    FreedPlaces freed;

    @Inject
    TakenPlaces places;

    @Inject
    SessionDirectory sessions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Ends every booking, whatever it waited for. */
    void cancelled(@Observes SessionCancelled event) {
        SessionId session = event.session();
        Map<SessionId, Counters> locked = places.lock(List.of(session));
        offers.withdrawAll(session, clock.instant());
        List<LiveEntry> live = ended.endAll(
                session, EndingReason.SESSION_CANCELLED, caller.signedIn().orElse(null));
        parties.endAll(session);
        news.ended(live, EndingReason.SESSION_CANCELLED);
        Counters counters = locked.get(session);
        if (counters != null) {
            places.change(session, -counters.taken(), -counters.waiting());
        }
    }

    /**
     * Refuses when somebody who has a place has another session at the new time; offers end by the new start. Who agreed to
     * the old time may go freely for a day.
     */
    void moved(@Observes SessionMoved event) {
        SessionView session = sessions.session(event.session());
        long doubled = doubleBooked(session, event.after());
        if (doubled > 0) {
            throw SignUpError.MOVE_DOUBLE_BOOKS.told((int) doubled);
        }
        offers.expireBy(session.id(), event.after().start());
        Instant now = clock.instant();
        bookings.liveIn(session.id())
                .forEach(booking ->
                        booking.move(event.before().start(), event.after().start(), now));
        if (!dayOf(event.before()).equals(dayOf(event.after()))) {
            freed.askAgain(session);
        }
    }

    /** More places go to who waits. */
    void placesChanged(@Observes PlacesChanged event) {
        seating.promote(sessions.session(event.session()));
    }

    private LocalDate dayOf(TimeRange time) {
        return LocalDate.ofInstant(time.start(), clock.getZone());
    }

    private long doubleBooked(SessionView session, TimeRange after) {
        List<UUID> people = bookings.confirmedIn(List.of(session.id())).stream()
                .map(Booking::participant)
                .toList();
        SessionView moved = session.at(after);
        Nearby nearby = bookings.near(List.of(moved), people);
        return people.stream().filter(person -> nearby.isTaken(moved, person)).count();
    }
}
