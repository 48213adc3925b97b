package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.programme.PlanningId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.LastWrites;
import org.halfpastfour.signup.BookingId;
import org.jspecify.annotations.Nullable;

/** Facts that wait to be said, as the database keeps them. */
@ApplicationScoped
class NewsRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    /** In the transaction in which it happened; all of one transaction are written together, at its end. */
    void add(NoticeKind kind, Receiver receiver, NewsFacts facts, Instant happened) {
        LastWrites.add(entities, StoredNews.WRITE, StoredNews.line(kind, receiver, facts, happened));
    }

    /** Who is to be told something by now, the longest waiting first. */
    List<Receiver> due(Instant now, int most) {
        return entities.createNamedQuery(StoredNews.DUE, Receiver.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }

    /** All that waits for a receiver, in the order in which it happened; held, and nothing that another server holds. */
    List<StoredNews> waiting(Receiver receiver, Instant now) {
        List<UUID> ids = receiver.household() == null
                ? held(StoredNews.LOCK_OF_STAFF, receiver.staffMember(), now)
                : held(StoredNews.LOCK_OF_HOUSEHOLD, receiver.household(), now);
        return ids.isEmpty()
                ? List.of()
                : entities.createNamedQuery(StoredNews.AMONG, StoredNews.class)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultList();
    }

    private List<UUID> held(String query, @Nullable UUID receiver, Instant now) {
        return entities.createNamedQuery(query, UUID.class)
                .setParameter("receiver", receiver)
                .setParameter("now", now)
                .getResultList();
    }

    /** Who has a place in a session, is offered one, or waits. */
    List<Concerned> concerned(SessionId session) {
        return entities.createNamedQuery(StoredNews.CONCERNED, Concerned.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    List<Concerned> placed(SessionId session) {
        return entities.createNamedQuery(StoredNews.PLACED, Concerned.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    /** Who took the whole of a class that has new dates, with each of the dates that families see. */
    List<ComingChild> askedFor(PlanningId planning) {
        return entities.createNamedQuery(StoredNews.ASKED_FOR, ComingChild.class)
                .setParameter("planning", planning.value())
                .getResultList();
    }

    /** Those of the household that booked; of another household of the same child nothing. */
    List<Concerned> bookedBy(SessionId session, UUID participant) {
        TypedQuery<Concerned> query = entities.createNamedQuery(StoredNews.BOOKED_BY, Concerned.class);
        return query.setParameter("session", session.value())
                .setParameter("participant", participant)
                .getResultList();
    }

    /** Children who come until then, of whose papers nobody was asked since then, with the first session of each. */
    List<ComingChild> coming(Instant now, Instant until, Instant since) {
        return entities.createNamedQuery(StoredNews.COMING, ComingChild.class)
                .setParameter("now", now)
                .setParameter("until", until)
                .setParameter("since", since)
                .getResultList();
    }

    /** Those of them who were there when this household had booked for them. */
    Set<UUID> came(UUID household, Collection<UUID> children) {
        return Set.copyOf(entities.createNamedQuery(StoredNews.CAME, UUID.class)
                .setParameter("household", household)
                .setParameter("children", children.toArray(UUID[]::new))
                .getResultList());
    }

    /** By session, the children of the household who are or were booked in it. */
    Map<UUID, Set<UUID>> children(UUID household, Collection<UUID> sessions) {
        return grouped(entities.createNamedQuery(StoredNews.CHILDREN, NewsPerson.class)
                .setParameter("household", household)
                .setParameter("sessions", sessions.toArray(UUID[]::new)));
    }

    /** By offer, for whom it is. */
    Map<UUID, Set<UUID>> offered(Collection<UUID> offers) {
        return grouped(entities.createNamedQuery(StoredNews.OFFERED, NewsPerson.class)
                .setParameter("offers", offers.toArray(UUID[]::new)));
    }

    /** Those of them that nobody has answered, and that have not run out. */
    Set<UUID> open(Collection<UUID> offers) {
        return Set.copyOf(entities.createNamedQuery(StoredNews.OPEN_OFFERS, UUID.class)
                .setParameter("offers", offers.toArray(UUID[]::new))
                .getResultList());
    }

    /** Those of them that still wait for a place. */
    List<BookingId> stillWaiting(Collection<UUID> bookings) {
        return entities.createNamedQuery(StoredNews.WAITING, UUID.class)
                .setParameter("bookings", bookings.toArray(UUID[]::new))
                .getResultStream()
                .map(BookingId::of)
                .toList();
    }

    private static Map<UUID, Set<UUID>> grouped(TypedQuery<NewsPerson> query) {
        return query.getResultStream()
                .collect(Collectors.groupingBy(
                        NewsPerson::subject,
                        Collectors.mapping(NewsPerson::person, Collectors.toCollection(LinkedHashSet::new))));
    }

    /** Whoever was not taken off it, also after it was called off. */
    List<StaffMemberId> inCharge(SessionId session) {
        return entities.createNamedQuery(StoredNews.IN_CHARGE, UUID.class)
                .setParameter("session", session.value())
                .getResultStream()
                .map(StaffMemberId::of)
                .toList();
    }
}
