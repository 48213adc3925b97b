package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.halfpastfour.programme.Counters;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;

/**
 * Gives bookings back that ended because two records were taken for one person: the place when one is free, otherwise the
 * old turn on the waiting list, as long as the session has not begun.
 */
@ApplicationScoped
class PlacesGivenBack {

    @Inject
    BookingRecords bookings;

    @Inject
    PartyRecords parties;

    @Inject
    SessionDirectory directory;

    @Inject
    TakenPlaces places;

    @Inject
    BookingNews news;

    @Inject
    Clock clock;

    /** @param ended with what each booking was before */
    void giveBack(Map<Booking, BookingState> ended) {
        List<SessionId> ids =
                ended.keySet().stream().map(Booking::session).distinct().toList();
        if (ids.isEmpty()) {
            return;
        }
        Map<SessionId, Counters> counters = places.lock(ids);
        Map<SessionId, SessionView> sessions = directory.sessions(ids);
        ended.forEach((booking, was) -> {
            SessionView session = sessions.get(booking.session());
            Counters full = counters.get(booking.session());
            if (session != null && full != null && canComeBack(booking, session)) {
                giveBack(booking, was, session);
            }
        });
    }

    private boolean canComeBack(Booking booking, SessionView session) {
        return !booking.isLive()
                && booking.isOpen()
                && session.state() != SessionState.CANCELLED
                && bookings.near(List.of(session), List.of(booking.participant()))
                        .in(session, booking.participant())
                        .isEmpty();
    }

    private void giveBack(Booking booking, BookingState was, SessionView session) {
        Party party = booking.party();
        boolean alone = party.live().isEmpty();
        boolean seated = alone ? was == BookingState.CONFIRMED : party.isConfirmed();
        boolean fits = counters(session).free() > 0 && !collides(booking, session);
        boolean begun = !clock.instant().isBefore(session.start());
        if (seated && fits) {
            party.giveBack(booking, true);
            places.change(session.id(), 1, 0);
        } else if (!begun && (alone || party.isWaiting())) {
            party.giveBack(booking, false);
            places.change(session.id(), 0, 1);
        }
        parties.flush();
        if (booking.isLive()) {
            news.asked(List.of(booking));
        }
    }

    private Counters counters(SessionView session) {
        return places.lock(List.of(session.id())).values().iterator().next();
    }

    private boolean collides(Booking booking, SessionView session) {
        return bookings.near(List.of(session), List.of(booking.participant())).isTaken(session, booking.participant());
    }
}
