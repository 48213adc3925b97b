package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.Participant;
import org.halfpastfour.policy.PolicyDirectory;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.jspecify.annotations.Nullable;

/** Tells people where their bookings stand. */
@ApplicationScoped
class Summaries {

    @Inject
    SessionDirectory directory;

    @Inject
    FamilyDirectory families;

    @Inject
    PartyRecords parties;

    @Inject
    OfferRecords offers;

    @Inject
    PolicyDirectory policies;

    @Inject
    Clock clock;

    /** Of a family that was seated just now, whose names are known. */
    List<BookingSummary> of(Family family, Collection<Registrar.Seated> seated) {
        Map<UUID, Participant> people =
                family.people().stream().collect(Collectors.toMap(Participant::id, person -> person));
        Lines lines = new Lines(
                parties.places(seated.stream()
                        .map(Registrar.Seated::party)
                        .filter(Party::isWaiting)
                        .map(Party::id)
                        .toList()),
                Map.of());
        return seated.stream()
                .flatMap(seat -> seat.party().live().stream()
                        .map(booking -> summary(booking, seat.session(), people, lines, Map.of())))
                .toList();
    }

    /** Of one that was cancelled just now: what is known of it is not read again. */
    BookingSummary of(Canceller.Cancelled cancelled) {
        Booking booking = cancelled.booking();
        SessionView session = cancelled.session();
        Map<UUID, Participant> people = cancelled.known().stream()
                .filter(person -> person.id().equals(booking.participant()))
                .collect(Collectors.toMap(Participant::id, person -> person));
        return session == null || people.isEmpty()
                ? of(List.of(booking)).getFirst()
                : summary(booking, session, people, new Lines(Map.of(), Map.of()), Map.of());
    }

    /** With everything read as it is now. */
    List<BookingSummary> of(Collection<Booking> bookings) {
        Map<UUID, Participant> people = families.participants(
                bookings.stream().map(Booking::participant).distinct().toList());
        Map<SessionId, SessionView> sessions = directory.sessions(
                bookings.stream().map(Booking::session).distinct().toList());
        Lines lines = lines(bookings);
        Map<PartyId, Offer> open = offers.openOf(partiesIn(bookings, BookingState.OFFERED));
        return bookings.stream()
                .map(booking -> summary(booking, known(sessions, booking), people, lines, open))
                .toList();
    }

    /** A single one is passed by nobody: the first who fits gets the place. */
    private Lines lines(Collection<Booking> bookings) {
        List<PartyId> together = bookings.stream()
                .filter(booking ->
                        booking.is(BookingState.WAITING) && booking.party().size() > 1)
                .map(booking -> booking.party().id())
                .distinct()
                .toList();
        return new Lines(parties.places(partiesIn(bookings, BookingState.WAITING)), parties.passedBy(together));
    }

    private BookingSummary summary(
            Booking booking,
            SessionView session,
            Map<UUID, Participant> people,
            Lines lines,
            Map<PartyId, Offer> open) {
        Instant now = clock.instant();
        Participant person = people.get(booking.participant());
        PartyId party = booking.party().id();
        Offer offer = booking.is(BookingState.OFFERED) ? open.get(party) : null;
        return new BookingSummary(
                booking.id(),
                session,
                booking.household(),
                booking.participant(),
                person == null ? "" : person.name(),
                person != null && person.child(),
                booking.state(),
                lines.position(booking),
                offer == null ? null : offer.id(),
                offer == null ? null : offer.expiresAt(),
                isFree(booking, session, now),
                booking.isLive() ? booking.movedFrom() : null,
                freeUntil(booking, session, now),
                lines.waiting(booking, session),
                booking.ended());
    }

    private @Nullable Instant freeUntil(Booking booking, SessionView session, Instant now) {
        return booking.is(BookingState.CONFIRMED) && isFree(booking, session, now)
                ? CancellationPolicy.freeUntil(booking, session, clock.getZone(), policies.values())
                : null;
    }

    private boolean isFree(Booking booking, SessionView session, Instant now) {
        return booking.isLive()
                && now.isBefore(session.start())
                && !CancellationPolicy.isLate(booking, session, now, clock.getZone(), policies.values());
    }

    private static List<PartyId> partiesIn(Collection<Booking> bookings, BookingState state) {
        return bookings.stream()
                .filter(booking -> booking.is(state))
                .map(booking -> booking.party().id())
                .distinct()
                .toList();
    }

    private static SessionView known(Map<SessionId, SessionView> sessions, Booking booking) {
        @Nullable SessionView session = sessions.get(booking.session());
        if (session == null) {
            throw new IllegalStateException("Booking " + booking.id() + " has no session");
        }
        return session;
    }
}
