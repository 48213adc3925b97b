package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.home.HomeId;
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
    ArrivedRecords here;

    @Inject
    BookingRecords bookings;

    @Inject
    Clock clock;

    @Inject
    KeptMatterRecords kept;

    List<Matter> in(Reach reach) {
        List<SessionView> toCome = sessions.toCome(reach instanceof Reach.OfPeople of ? sessionsOf(of) : reach);
        return of(toCome);
    }

    /** In a home, with what concerns people who are there: who has come is looked at until gone. */
    List<Matter> at(HomeId home) {
        List<SessionView> toCome = sessions.toCome(Reach.home(home.value()));
        return kept.open(Stream.concat(
                        ofSessions
                                .of(toCome.stream()
                                        .filter(OpenMatters::isToBeAsked)
                                        .toList())
                                .stream(),
                        ofBookings
                                .of(Stream.concat(toCome.stream(), here.begunAt(home).stream())
                                        .toList())
                                .stream())
                .toList());
    }

    /** Of whole sessions that are to come. */
    List<Matter> ofSessions(Collection<SessionView> toCome) {
        return kept.open(ofSessions.of(toCome));
    }

    /** Of sessions that are to come, or that people came to. */
    List<Matter> ofBookings(Collection<SessionView> asked) {
        return of(List.of(), asked.stream());
    }

    List<Matter> of(SessionView session) {
        return of(List.of(session));
    }

    /** What was read just now says whether it may not be as it could be planned; of a family meeting it does not. */
    private static boolean isToBeAsked(SessionView session) {
        return session.doubtful() || session.kind().isMeeting();
    }

    private List<Matter> of(List<SessionView> toCome) {
        return of(toCome, toCome.stream());
    }

    private List<Matter> of(List<SessionView> toCome, Stream<SessionView> attended) {
        return kept.open(Stream.concat(ofSessions.of(toCome).stream(), ofBookings.of(attended.toList()).stream())
                .toList());
    }

    private Reach sessionsOf(Reach.OfPeople people) {
        return Reach.sessions(people.people().stream()
                .flatMap(person -> bookings.entriesOf(person, clock.instant()).stream())
                .map(entry -> entry.session().value())
                .collect(Collectors.toSet()));
    }
}
