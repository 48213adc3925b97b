package org.halfpastfour.signup;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.family.Participant;
import org.halfpastfour.home.Travel;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.TimeRange;

/**
 * What some people have or ask for around the time of sessions they want, as it was when it was read.
 *
 * @param sight which of it may be told to who asks; what may not be told stands in the way all the same
 */
record Nearby(List<LiveEntry> entries, Map<SessionId, SessionView> sessions, Sight sight) {

    /** As the house itself looks at it. */
    Nearby(List<LiveEntry> entries, Map<SessionId, SessionView> sessions) {
        this(entries, sessions, Sight.OF_EVERYTHING);
    }

    /** From the first start to the last end of these, with the way between homes before and after. */
    static TimeRange around(Collection<SessionView> wanted) {
        Instant first = wanted.stream()
                .map(SessionView::start)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant last = wanted.stream()
                .map(SessionView::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new TimeRange(first, last).widenedBy(Travel.BETWEEN_HOMES);
    }

    Nearby seenWith(Sight other) {
        return new Nearby(entries, sessions, other);
    }

    boolean isAskedAsStaff(SessionView session) {
        return sight.served().test(session);
    }

    /** What this person has in the session, if it may be told. */
    Optional<LiveEntry> in(SessionView session, UUID participant) {
        return entryIn(session, participant).filter(this::isTold);
    }

    boolean isTaken(SessionView session, UUID participant) {
        return inTheWay(session, participant).isPresent();
    }

    /** The confirmed session of this person that stands in the way, or only that there is something. */
    Optional<Refusal> refuse(SessionView session, Participant person) {
        return entryIn(session, person.id())
                .filter(entry -> !isTold(entry))
                .or(() -> inTheWay(session, person.id()))
                .map(entry -> refusal(entry, person));
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

    /** How an entry stands, as far as it may be told. */
    BookingState told(LiveEntry entry) {
        return sight.told(entry.booking(), entry.state());
    }

    private Refusal refusal(LiveEntry entry, Participant person) {
        if (!isTold(entry)) {
            return new Refusal(Reason.CANNOT_COME_THEN);
        }
        SessionView other = sessionOf(entry);
        return new Refusal(Reason.OVERLAPS, SignUpError.OVERLAPS.said(other.title(), other.start(), other.end()));
    }

    private boolean isTold(LiveEntry entry) {
        return sight.tells(entry, sessionOf(entry));
    }

    private Optional<LiveEntry> entryIn(SessionView session, UUID participant) {
        return entries.stream()
                .filter(entry -> entry.participant().equals(participant))
                .filter(entry -> entry.session().equals(session.id()))
                .findFirst();
    }

    private Optional<LiveEntry> inTheWay(SessionView session, UUID participant) {
        return colliding(session)
                .filter(entry -> entry.participant().equals(participant))
                .filter(entry -> entry.state() == BookingState.CONFIRMED)
                .findFirst();
    }

    private Stream<LiveEntry> colliding(SessionView session) {
        return entries.stream()
                .filter(entry -> !entry.session().equals(session.id()))
                .filter(entry -> OverlapRule.collide(session, sessionOf(entry)));
    }
}
