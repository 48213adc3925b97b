package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.home.HomeId;

/** Keeps what was planned at one go, and forgets what is taken back. */
@ApplicationScoped
class PlanningRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Who plans at this home waits for each other until the end of the transaction; before anything is looked at. */
    void hold(HomeId home) {
        entities.createNamedQuery(Planning.HOLD)
                .setParameter("home", home.value())
                .getResultList();
    }

    /** Its sessions and series are written already. */
    void add(Planning planning, Collection<SessionId> sessions, Collection<SeriesId> series) {
        entities.persist(planning);
        ProgrammeConstraints.KNOWN.on(entities::flush);
        UUID id = planning.id().value();
        entities.createNamedQuery(Planning.KEEP_SESSIONS)
                .setParameter("planning", id)
                .setParameter("sessions", ids(sessions))
                .executeUpdate();
        if (!series.isEmpty()) {
            entities.createNamedQuery(Planning.KEEP_SERIES)
                    .setParameter("planning", id)
                    .setParameter("series", series.stream().map(SeriesId::value).toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    Optional<Planning> find(PlanningId id) {
        return Optional.ofNullable(entities.find(Planning.class, id.value()));
    }

    /** As it is now; nobody else takes it back until the end of the transaction. */
    void lock(Planning planning) {
        entities.refresh(planning, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The latest that was not taken back. */
    Optional<Planning> same(HomeId home, PlanningKind kind, String what) {
        return entities.createNamedQuery(Planning.SAME, Planning.class)
                .setParameter("home", home.value())
                .setParameter("kind", kind)
                .setParameter("what", what)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The latest first. */
    List<Planning> since(HomeId home, Instant moment) {
        return entities.createNamedQuery(Planning.RECENT, Planning.class)
                .setParameter("home", home.value())
                .setParameter("since", moment)
                .getResultList();
    }

    Map<PlanningId, PlannedSession.Sum> sums(Collection<Planning> plannings) {
        return entities.createNamedQuery(PlannedSession.SUM, PlannedSession.Sum.class)
                .setParameter(
                        "plannings",
                        plannings.stream().map(each -> each.id().value()).toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(sum -> new PlanningId(sum.planning()), Function.identity()));
    }

    /** In order of time. */
    List<PlannedSession.Standing> sessionsOf(Planning planning) {
        return entities.createNamedQuery(PlannedSession.OF, PlannedSession.Standing.class)
                .setParameter("planning", planning.id().value())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Of these sessions those that a change of the calendar brought, and why one stays; empty where nobody counts on it. */
    Map<UUID, String> broughtByCalendar(Collection<UUID> sessions) {
        return sessions.isEmpty()
                ? Map.of()
                : entities.createNamedQuery(PlannedSession.BROUGHT_BY_CALENDAR, PlannedSession.Standing.class)
                        .setParameter("sessions", sessions.toArray(UUID[]::new))
                        .getResultStream()
                        .collect(Collectors.toMap(PlannedSession.Standing::session, PlannedSession.Standing::reason));
    }

    /** They are locked and nobody counts on them. */
    void forget(Collection<SessionId> sessions) {
        UUID[] ids = ids(sessions);
        for (String statement : List.of(
                PlannedSession.FORGET,
                PlannedSession.FORGET_ASKED,
                PlannedSession.FREE_ADULTS,
                PlannedSession.DELETE)) {
            entities.createNamedQuery(statement).setParameter("sessions", ids).executeUpdate();
        }
    }

    /** Series of it that have no session any more and that nobody asked for. */
    List<SeriesId> unused(Planning planning) {
        return entities.createNamedQuery(PlannedSeries.UNUSED, UUID.class)
                .setParameter("planning", planning.id().value())
                .getResultStream()
                .map(SeriesId::new)
                .toList();
    }

    void forgetSeries(Collection<SeriesId> series) {
        UUID[] ids = series.stream().map(SeriesId::value).toArray(UUID[]::new);
        for (String statement : List.of(PlannedSeries.FORGET, PlannedSeries.FORGET_CHOICES, PlannedSeries.DELETE)) {
            entities.createNamedQuery(statement).setParameter("series", ids).executeUpdate();
        }
    }

    private static UUID[] ids(Collection<SessionId> sessions) {
        return sessions.stream().map(SessionId::value).toArray(UUID[]::new);
    }
}
