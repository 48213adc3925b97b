package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.halfpastfour.family.JoinNotes;
import org.halfpastfour.family.PeopleJoined;
import org.halfpastfour.family.PeopleParted;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;

/**
 * Gives the bookings of a joined record to the one that is kept. One person has one place at a time, so of two that cannot
 * both be kept the weaker one ends; and what a household booked that the kept record does not belong to ends, unless it
 * has begun. Undone, everything goes back, as far as there are places still.
 */
@ApplicationScoped
class JoinedBookings {

    private static final String MOVED = "booking.moved";
    private static final String ENDED = "booking.ended";

    @Inject
    BookingRecords bookings;

    @Inject
    PartyRecords parties;

    @Inject
    SessionDirectory directory;

    @Inject
    TakenPlaces places;

    @Inject
    Seating seating;

    @Inject
    PlacesGivenBack givenBack;

    @Inject
    JoinNotes steps;

    @Inject
    Clock clock;

    void joined(@Observes PeopleJoined event) {
        bookings.oneRequestAtATime(List.of(event.gone(), event.kept()));
        List<Booking> gone = bookings.everOf(event.gone());
        if (gone.isEmpty()) {
            return;
        }
        end(event, ending(event, gone, bookings.everOf(event.kept())));
        parties.flush();
        gone.forEach(booking -> {
            steps.keep(event.join(), MOVED, booking.id().value(), event.gone().toString());
            booking.goTo(event.kept(), event.open());
        });
        parties.flush();
    }

    void parted(@Observes PeopleParted event) {
        bookings.oneRequestAtATime(List.of(event.gone(), event.kept()));
        steps.of(event.join(), MOVED).keySet().stream()
                .map(row -> bookings.locked(new BookingId(row)))
                .filter(booking -> event.open() || !booking.isLive())
                .forEach(booking -> booking.goTo(event.gone(), event.open()));
        parties.flush();
        Map<Booking, BookingState> ended = new LinkedHashMap<>();
        steps.of(event.join(), ENDED)
                .forEach((row, state) -> ended.put(bookings.locked(new BookingId(row)), BookingState.valueOf(state)));
        givenBack.giveBack(ended);
    }

    private Collection<Booking> ending(PeopleJoined event, List<Booking> gone, List<Booking> kept) {
        List<Booking> ending = new ArrayList<>();
        for (Booking booking : gone.stream().filter(Booking::isLive).toList()) {
            boolean belongs = event.households().contains(booking.household());
            if (!belongs && booking.during().start().isAfter(clock.instant())) {
                ending.addAll(booking.party().live());
                continue;
            }
            kept.stream()
                    .filter(Booking::isLive)
                    .filter(other -> !ending.contains(other) && OnePlaceRule.collide(booking, other))
                    .map(other -> OnePlaceRule.weaker(booking, other))
                    .filter(weaker -> !ending.contains(weaker))
                    .forEach(ending::add);
        }
        return ending.stream().distinct().toList();
    }

    private void end(PeopleJoined event, Collection<Booking> ending) {
        List<SessionId> ids = ending.stream().map(Booking::session).distinct().toList();
        if (ids.isEmpty()) {
            return;
        }
        places.lock(ids);
        Map<SessionId, SessionView> sessions = directory.sessions(ids);
        ending.forEach(booking -> {
            steps.keep(
                    event.join(), ENDED, booking.id().value(), booking.state().name());
            seating.leave(sessionOf(booking, sessions), booking, Ending.of(EndingReason.JOINED));
        });
        parties.flush();
        ids.stream().map(sessions::get).forEach(seating::promote);
    }

    private static SessionView sessionOf(Booking booking, Map<SessionId, SessionView> sessions) {
        SessionView session = sessions.get(booking.session());
        if (session == null) {
            throw new IllegalStateException("The session of booking " + booking.id() + " was not read");
        }
        return session;
    }
}
