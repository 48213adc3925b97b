package org.halfpastfour.signup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;

/** What some people have or ask for around the time of sessions they want, as it was when it was read. */
record Nearby(List<LiveEntry> entries, Map<SessionId, SessionView> sessions) {

    Optional<LiveEntry> in(SessionView session, UUID participant) {
        return entries.stream()
                .filter(entry -> entry.participant().equals(participant))
                .filter(entry -> entry.session().equals(session.id()))
                .findFirst();
    }

    boolean isTaken(SessionView session, UUID participant) {
        return inTheWay(session, participant).isPresent();
    }

    /** The confirmed session of this person that stands in the way. */
    Optional<Refusal> refuse(SessionView session, Participant person) {
        return inTheWay(session, person.id())
                .map(other -> new Refusal(
                        Reason.OVERLAPS, Overlaps.arguments(person.name(), other.title(), other.start(), other.end())));
    }

    /** Waiting entries and offers of other sessions that taking this one would make impossible. */
    List<LiveEntry> madeImpossibleBy(SessionView session) {
        return colliding(session)
                .filter(entry -> entry.state() != BookingState.CONFIRMED)
                .toList();
    }

    SessionView sessionOf(LiveEntry entry) {
        SessionView session = sessions.get(entry.session());
        if (session == null) {
            throw new IllegalStateException("The session of booking " + entry.booking() + " was not read");
        }
        return session;
    }

    private Optional<SessionView> inTheWay(SessionView session, UUID participant) {
        return colliding(session)
                .filter(entry -> entry.participant().equals(participant))
                .filter(entry -> entry.state() == BookingState.CONFIRMED)
                .map(this::sessionOf)
                .findFirst();
    }

    private Stream<LiveEntry> colliding(SessionView session) {
        return entries.stream()
                .filter(entry -> !entry.session().equals(session.id()))
                .filter(entry -> OverlapRule.collide(session, sessionOf(entry)));
    }
}
