package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.AgesAsked;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;

/** Says in which sessions somebody who is booked, offered or waiting would be outside of other ages; exceptions stay exceptions. */
@ApplicationScoped
class BookedAges {

    @Inject
    Bookings bookings;

    @Inject
    SessionDirectory sessions;

    @Inject
    FamilyDirectory families;

    void asked(@Observes AgesAsked event) {
        List<Booking> live = bookings.liveIn(event.sessions()).stream()
                .filter(booking -> !booking.isException())
                .toList();
        Map<SessionId, SessionView> known = sessions.sessions(event.sessions());
        Map<UUID, Participant> people = families.participants(
                live.stream().map(Booking::participant).distinct().toList());
        live.forEach(booking -> {
            SessionView session = known.get(booking.session());
            Participant person = people.get(booking.participant());
            if (session != null
                    && person != null
                    && AgeRule.excludes(session.date(), event.from(), event.to(), person)) {
                event.excludes(booking.session());
            }
        });
    }
}
