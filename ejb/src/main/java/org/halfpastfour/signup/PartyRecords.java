package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;
import org.jspecify.annotations.Nullable;

/** Keeps parties, and knows the order in which they wait. */
@ApplicationScoped
class PartyRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** New ones with their bookings, at once and in this order: one statement, because others wait for the session meanwhile. */
    void write(List<Party> seated) {
        List<Booking> bookings =
                seated.stream().map(Party::live).flatMap(List::stream).toList();
        Party any = seated.getFirst();
        entities.createNamedQuery(Party.WRITE)
                .setParameter("household", any.household().value())
                .setParameter("bucket", any.bucket())
                .setParameter("at", any.askedAt())
                .setParameter("by", any.askedBy().value())
                .setParameter("parties", ids(seated, party -> party.id().value()))
                .setParameter(
                        "partySessions", ids(seated, party -> party.session().value()))
                .setParameter("sizes", seated.stream().map(Party::size).toArray(Integer[]::new))
                .setParameter(
                        "partyStates",
                        texts(seated, party -> (party.isWaiting() ? PartyState.WAITING : PartyState.CONFIRMED).name()))
                .setParameter("bookings", ids(bookings, booking -> booking.id().value()))
                .setParameter(
                        "sessions", ids(bookings, booking -> booking.session().value()))
                .setParameter(
                        "partyOf", ids(bookings, booking -> booking.party().id().value()))
                .setParameter("people", ids(bookings, Booking::participant))
                .setParameter("times", texts(bookings, booking -> range(booking.during())))
                .setParameter(
                        "states", texts(bookings, booking -> booking.state().name()))
                .setParameter("reasons", texts(bookings, Booking::exceptionReason))
                .executeUpdate();
    }

    private static String range(TimeRange during) {
        return "[" + during.start() + "," + during.end() + ")";
    }

    private static <T> UUID[] ids(List<T> all, Function<T, UUID> id) {
        return all.stream().map(id).toArray(UUID[]::new);
    }

    private static <T> @Nullable String[] texts(List<T> all, Function<T, @Nullable String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    /** The first of those who wait, in {@link WaitingOrder}, that fits whole into so many places, except these. */
    Optional<Party> firstFitting(SessionId session, int free, Collection<PartyId> except) {
        return entities.createNamedQuery(Party.FIRST_FITTING, Party.class)
                .setParameter("session", session.value())
                .setParameter("free", free)
                .setParameter("except", except.stream().map(PartyId::value).toArray(UUID[]::new))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A new party of one that stands where this one does. */
    Party beside(Party party) {
        UUID id = Ids.next();
        entities.createNamedQuery(Party.BESIDE)
                .setParameter("id", id)
                .setParameter("party", party.id().value())
                .executeUpdate();
        return entities.find(Party.class, id);
    }

    List<Party> waitingIn(SessionId session) {
        return entities.createNamedQuery(Party.WAITING_IN, Party.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    /** The place of each on its waiting list, from 1; of one that does not wait any more the place that it would have. */
    Map<PartyId, LinePlace> places(Collection<PartyId> parties) {
        Map<PartyId, LinePlace> positions = new HashMap<>();
        if (!parties.isEmpty()) {
            entities.createNamedQuery(Party.AHEAD, Object[].class)
                    .setParameter(
                            "parties", parties.stream().map(PartyId::value).toArray(UUID[]::new))
                    .getResultList()
                    .forEach(row -> positions.put(
                            new PartyId((UUID) row[0]),
                            new LinePlace(((Number) row[1]).intValue(), ((Number) row[2]).intValue())));
        }
        return positions;
    }

    /** The place alone, by booking. */
    Map<BookingId, Integer> positionsOf(Collection<BookingId> bookings) {
        Map<BookingId, Integer> positions = new HashMap<>();
        if (!bookings.isEmpty()) {
            entities.createNamedQuery(Party.AHEAD_OF_BOOKINGS, Object[].class)
                    .setParameter(
                            "bookings", bookings.stream().map(BookingId::value).toArray(UUID[]::new))
                    .getResultList()
                    .forEach(row -> positions.put(new BookingId((UUID) row[0]), ((Number) row[1]).intValue()));
        }
        return positions;
    }

    /** How many places went on to others that stood behind each of these. */
    Map<PartyId, Integer> passedBy(Collection<PartyId> parties) {
        Map<PartyId, Integer> passed = new HashMap<>();
        if (!parties.isEmpty()) {
            entities.createNamedQuery(Party.PASSED_BY, Object[].class)
                    .setParameter(
                            "parties", parties.stream().map(PartyId::value).toArray(UUID[]::new))
                    .getResultList()
                    .forEach(row -> passed.put(new PartyId((UUID) row[0]), ((Number) row[1]).intValue()));
        }
        return passed;
    }

    /** How many parties would stand before a new one of this bucket. */
    Map<SessionId, Integer> queues(Collection<SessionId> sessions, int bucket) {
        Map<SessionId, Integer> queues = new HashMap<>();
        if (!sessions.isEmpty()) {
            entities.createNamedQuery(Party.QUEUES, Object[].class)
                    .setParameter(
                            "sessions", sessions.stream().map(SessionId::value).toArray(UUID[]::new))
                    .setParameter("bucket", bucket)
                    .getResultList()
                    .forEach(row -> queues.put(new SessionId((UUID) row[0]), ((Number) row[1]).intValue()));
        }
        return queues;
    }

    /** What decides until when a place of the session is offered. */
    OfferedHow offeredHow(SessionId session) {
        return entities.createNamedQuery(Party.OFFERED_HOW, OfferedHow.class)
                .setParameter("session", session.value())
                .getSingleResult();
    }

    void endAll(SessionId session) {
        entities.createNamedQuery(Party.END_ALL)
                .setParameter("session", session.value())
                .executeUpdate();
    }

    /** One of a party goes on for another household, at the same turn. */
    void split(Party party, Booking booking, HouseholdId to) {
        Party own = party.part(booking, to);
        entities.persist(own);
        entities.flush();
        entities.createNamedQuery(Party.SAME_TURN)
                .setParameter("order", party.askedOrder())
                .setParameter("party", own.id().value())
                .executeUpdate();
    }

    void flush() {
        entities.flush();
    }
}
