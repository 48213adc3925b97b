package org.halfpastfour.signup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Audit;
import org.halfpastfour.family.AdultBarred;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.PeopleJoined;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.programme.TakenPlaces;

/**
 * A ban or a block takes effect at once on what was agreed before: the adult loses the places beside the child, and an
 * offer or a wait goes on without the adult. It waits for nobody's choice and counts against no family.
 */
@ApplicationScoped
class BarredAdults {

    private static final int AFTER_BOOKINGS = Interceptor.Priority.APPLICATION + 500;

    @Inject
    BookingRecords bookings;

    @Inject
    SessionDirectory sessions;

    @Inject
    TakenPlaces places;

    @Inject
    Seating seating;

    @Inject
    EscortRule escorts;

    @Inject
    FamilyDirectory families;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    void barred(@Observes AdultBarred event) {
        UUID child = event.child().value();
        UUID adult = event.adult().value();
        bookings.oneRequestAtATime(List.of(child, adult));
        Instant now = clock.instant();
        boolean touched =
                lookAgain(bookings.entriesOf(child, now), bookings.beside(child, adult, now), Set.of(child, adult));
        if (touched) {
            audit.record("booking.barred", "child", child, "adult " + adult);
        }
    }

    /** A record brings its places to one that is barred, or its bans to one that has places. */
    void joined(@Observes @Priority(AFTER_BOOKINGS) PeopleJoined event) {
        List<LiveEntry> own = bookings.entriesOf(event.kept(), clock.instant());
        if (lookAgain(own, List.of(), Set.of())) {
            audit.record("booking.barred", "person", event.kept(), "joined");
        }
    }

    /** Answers whether there is a session that such a ban could touch. */
    private boolean lookAgain(List<LiveEntry> own, List<LiveEntry> beside, Set<UUID> both) {
        Collection<SessionView> touched = sessions(own, beside);
        places.lock(touched.stream().map(SessionView::id).toList());
        for (SessionView session : touched) {
            in(session, own)
                    .forEach(entry -> seating.part(
                            session, bookings.locked(entry.booking()).party()));
            in(session, beside).forEach(entry -> leave(session, entry, both));
            seating.promote(session);
        }
        return !touched.isEmpty();
    }

    /** The adult may have asked for a place apart from the child, or for a day that the ban does not reach. */
    private void leave(SessionView session, LiveEntry entry, Set<UUID> both) {
        Booking booking = bookings.locked(entry.booking());
        boolean barred =
                !escorts.barred(session, families.participants(both).values()).isEmpty();
        if (booking.isLive() && barred) {
            seating.leave(session, booking, Ending.of(EndingReason.BARRED));
        }
    }

    /** Only where adults come along; elsewhere nobody is beside a child. */
    private Collection<SessionView> sessions(List<LiveEntry> own, List<LiveEntry> beside) {
        Set<SessionId> ids = Stream.concat(own.stream(), beside.stream())
                .map(LiveEntry::session)
                .collect(Collectors.toSet());
        return sessions.sessions(ids).values().stream()
                .filter(CompanyRule::admitsAdults)
                .toList();
    }

    private static List<LiveEntry> in(SessionView session, List<LiveEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.session().equals(session.id()))
                .toList();
    }
}
