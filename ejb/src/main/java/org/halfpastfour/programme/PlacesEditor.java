package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.halfpastfour.home.Places;

/** Changes how many places a session has, by wish or because its room or its adults are other ones by now. */
@ApplicationScoped
class PlacesEditor {

    @Inject
    SessionRecords sessions;

    @Inject
    ListedSessionRecords lists;

    @Inject
    Venue venue;

    @Inject
    FewerPlaces fewer;

    @Inject
    Event<PlacesChanged> placesChanged;

    @Inject
    Clock clock;

    void allow(Session session, int adults) {
        Places allowed = allowed(session, adults);
        change(session, () -> session.allow(allowed, clock.instant()));
    }

    /** The room is another one than when the session was planned. */
    void fit(Session session) {
        Places allowed = allowed(session, adultsOf(session).count());
        change(session, () -> session.fit(allowed, clock.instant()));
    }

    void become(Session session, int places) {
        Places allowed = allowed(session, adultsOf(session).count());
        session.allow(allowed, clock.instant());
        fewer.refusing(session, () -> session.changePlaces(places, clock.instant()));
        session.allow(allowed, clock.instant());
        sessions.flush();
        placesChanged.fire(new PlacesChanged(session.id()));
    }

    Adults adultsOf(Session session) {
        return lists.of(List.of(session.id())).stream()
                .findFirst()
                .map(view -> venue.named(view.adults()))
                .orElseThrow(ProgrammeError.SESSION_NOT_FOUND::told);
    }

    private Places allowed(Session session, int adults) {
        return venue.places(venue.room(session.room()), adults, session.ageFrom(), session.date());
    }

    /** As soon as there is enough again for what was promised, whoever waits gets what is free. */
    private void change(Session session, Runnable change) {
        boolean before = session.isShort();
        change.run();
        sessions.flush();
        if (before && !session.isShort()) {
            placesChanged.fire(new PlacesChanged(session.id()));
        }
    }
}
