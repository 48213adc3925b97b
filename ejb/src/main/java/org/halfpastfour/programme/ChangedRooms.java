package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.UUID;
import org.halfpastfour.home.RoomChanged;
import org.halfpastfour.shared.Reach;

/** Sessions to come have as many places as their room has from now on; what is taken stays taken, and is settled apart. */
@ApplicationScoped
class ChangedRooms {

    @Inject
    Venue venue;

    @Inject
    SessionDirectory sessions;

    @Inject
    SessionSettler settler;

    void changed(@Observes RoomChanged event) {
        UUID home = venue.room(event.room()).home().value();
        sessions.toCome(Reach.home(home)).stream()
                .filter(session -> session.room().equals(event.room()))
                .filter(session -> !session.kind().isMeeting())
                .map(SessionView::id)
                .sorted(Comparator.comparing(SessionId::value))
                .forEach(settler::fit);
    }
}
