package org.halfpastfour.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.LookMemory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.TimeRange;

/** Finds bookings. */
@ApplicationScoped
class BookingRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /**
     * One request at a time for each of these people until the transaction ends, always in the same order and before any
     * session is locked: two that put a child into two sessions at once would otherwise wait for each other in the
     * database.
     */
    void oneRequestAtATime(Collection<UUID> people) {
        Long[] inOrder = people.stream()
                .map(person -> person.getMostSignificantBits() ^ person.getLeastSignificantBits())
                .distinct()
                .sorted()
                .toArray(Long[]::new);
        var unused = entities.createNamedQuery(Booking.ALONE, Long.class)
                .setParameter("people", inOrder)
                .getSingleResult();
    }

    @Inject
    SessionDirectory directory;

    @Inject
    LookMemory memory;

    /** What it was when it was read. */
    Optional<LiveEntry> entry(BookingId id) {
        return entities.createNamedQuery(Booking.ENTRY_OF, LiveEntry.class)
                .setParameter("booking", id.value())
                .getResultStream()
                .findFirst();
    }

    List<LiveEntry> entries(Collection<BookingId> ids) {
        return entities.createNamedQuery(Booking.ENTRIES_BY_ID, LiveEntry.class)
                .setParameter("bookings", ids.stream().map(BookingId::value).toArray(UUID[]::new))
                .getResultList();
    }

    /** What is not over yet of one person. */
    List<LiveEntry> entriesOf(UUID participant, Instant now) {
        return entities.createNamedQuery(Booking.ENTRIES_OF, LiveEntry.class)
                .setParameter("participant", participant)
                .setParameter("now", now)
                .getResultList();
    }

    /** What is not over yet of an adult, in sessions where this child has or asks for a place. */
    List<LiveEntry> beside(UUID child, UUID adult, Instant now) {
        return entities.createNamedQuery(Booking.BESIDE, LiveEntry.class)
                .setParameter("child", child)
                .setParameter("adult", adult)
                .setParameter("now", now)
                .getResultList();
    }

    List<LiveEntry> entriesOf(PartyId party) {
        return entities.createNamedQuery(Booking.ENTRIES_OF_PARTY, LiveEntry.class)
                .setParameter("party", party.value())
                .getResultList();
    }

    /** With its party; for who has locked the session. */
    Booking locked(BookingId id) {
        return entities.createNamedQuery(Booking.WITH_PARTY, Booking.class)
                .setParameter("booking", id.value())
                .getSingleResult();
    }

    Optional<Booking> find(BookingId id) {
        return Optional.ofNullable(entities.find(Booking.class, id.value()));
    }

    /** Read anew, whatever was read of it before; for who has locked the session. */
    Booking asItIs(BookingId id) {
        Booking booking = find(id).orElseThrow(SignUpError.BOOKING_NOT_FOUND::told);
        entities.flush();
        entities.refresh(booking);
        return booking;
    }

    /** What these people have around the time of these sessions. */
    Nearby near(Collection<SessionView> wanted, Collection<UUID> people) {
        if (wanted.isEmpty() || people.isEmpty()) {
            return new Nearby(List.of(), Map.of());
        }
        TimeRange around = Nearby.around(wanted);
        List<LiveEntry> entries = about(people)
                .setParameter("from", around.start())
                .setParameter("to", around.end())
                .getResultList();
        return new Nearby(
                entries,
                directory.sessions(entries.stream().map(LiveEntry::session).toList(), wanted));
    }

    private TypedQuery<LiveEntry> about(Collection<UUID> people) {
        return people.size() == 1
                ? entities.createNamedQuery(Booking.NEAR_ONE, LiveEntry.class)
                        .setParameter("person", people.iterator().next())
                : entities.createNamedQuery(Booking.NEAR, LiveEntry.class)
                        .setParameter("people", people.toArray(UUID[]::new));
    }

    /** All that this person ever booked, with the parties. */
    List<Booking> everOf(UUID person) {
        return entities.createNamedQuery(Booking.EVER_OF, Booking.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** What these people ever had in these sessions, whatever became of it. */
    List<LiveEntry> everIn(Collection<SessionId> sessions, Collection<UUID> people) {
        return sessions.isEmpty() || people.isEmpty()
                ? List.of()
                : entities.createNamedQuery(Booking.EVER_IN, LiveEntry.class)
                        .setParameter("sessions", ids(sessions))
                        .setParameter("people", people.toArray(UUID[]::new))
                        .getResultList();
    }

    /** Live bookings of a session with their parties, in the order in which they were asked for. */
    List<Booking> of(Collection<BookingId> ids) {
        return memory.each(new ById(), ids, this::read).values().stream()
                .sorted(Comparator.comparing(booking -> booking.id().value()))
                .toList();
    }

    private Map<BookingId, Booking> read(Set<BookingId> ids) {
        return entities.createNamedQuery(Booking.OF_IDS, Booking.class)
                .setParameter("ids", ids.stream().map(BookingId::value).toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(Booking::id, Function.identity()));
    }

    List<Booking> liveIn(SessionId session) {
        return entities.createNamedQuery(Booking.LIVE_IN, Booking.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    /** Live bookings of any of these sessions, with their parties. */
    List<Booking> liveIn(Collection<SessionId> sessions) {
        return sessions.isEmpty()
                ? List.of()
                : entities.createNamedQuery(Booking.LIVE_IN_ANY, Booking.class)
                        .setParameter("sessions", ids(sessions))
                        .getResultList();
    }

    private static UUID[] ids(Collection<SessionId> sessions) {
        return sessions.stream().map(SessionId::value).toArray(UUID[]::new);
    }

    List<Booking> confirmedOf(HouseholdId household, Collection<SessionId> sessions) {
        return sessions.isEmpty()
                ? List.of()
                : entities.createNamedQuery(Booking.CONFIRMED_OF_HOUSEHOLD, Booking.class)
                        .setParameter("household", household.value())
                        .setParameter("sessions", ids(sessions))
                        .getResultList();
    }

    List<Booking> confirmedIn(Collection<SessionId> sessions) {
        return sessions.isEmpty()
                ? List.of()
                : entities.createNamedQuery(Booking.CONFIRMED_IN, Booking.class)
                        .setParameter("sessions", ids(sessions))
                        .getResultList();
    }

    Optional<Booking> confirmed(SessionId session, UUID participant) {
        return entities.createNamedQuery(Booking.CONFIRMED_OF, Booking.class)
                .setParameter("session", session.value())
                .setParameter("participant", participant)
                .getResultStream()
                .findFirst();
    }

    /** Of sessions that start from a moment until another. */
    List<Booking> of(HouseholdId household, Instant from, Instant to) {
        return entities.createNamedQuery(Booking.OF_HOUSEHOLD, Booking.class)
                .setParameter("household", household.value())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    private record ById() implements LookMemory.Question<LookMemory.Found<BookingId, Booking>> {}
}
