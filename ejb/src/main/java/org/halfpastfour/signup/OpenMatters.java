package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Matter;
import org.halfpastfour.shared.Reach;

/**
 * What was agreed and a rule refuses by now, and nobody has settled. It is worked out anew each time from what holds, so
 * that nothing can be forgotten, whatever changed it: a desk, a birthday, or the end of a paper.
 */
@ApplicationScoped
class OpenMatters {

    @Inject
    SessionDirectory sessions;

    @Inject
    SessionMatters ofSessions;

    @Inject
    BookingMatters ofBookings;

    @Inject
    Bookings bookings;

    @Inject
    Clock clock;

    @Inject
    KeptMatters kept;

    List<Matter> in(Reach reach) {
        List<SessionView> toCome = sessions.toCome(reach instanceof Reach.OfPeople of ? sessionsOf(of) : reach);
        return of(toCome);
    }

    List<Matter> of(SessionView session) {
        return of(List.of(session));
    }

    private List<Matter> of(List<SessionView> toCome) {
        return kept.open(Stream.concat(ofSessions.of(toCome).stream(), ofBookings.of(toCome).stream())
                .toList());
    }

    private Reach sessionsOf(Reach.OfPeople people) {
        return Reach.sessions(people.people().stream()
                .flatMap(person -> bookings.entriesOf(person, clock.instant()).stream())
                .map(entry -> entry.session().value())
                .collect(Collectors.toSet()));
    }
}
