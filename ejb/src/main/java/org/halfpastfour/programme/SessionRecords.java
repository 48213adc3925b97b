package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.policy.PolicyDirectory;

/** Keeps sessions and who is in charge of them. */
@ApplicationScoped
class SessionRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    PolicyDirectory policies;

    @Inject
    Clock clock;

    /** What decides about places and ages stays as it is; before anybody is put in charge and any session is locked. */
    void holdPolicies() {
        policies.hold();
    }

    /** The session, locked until the end of the transaction. */
    Optional<Session> locked(SessionId id) {
        holdPolicies();
        return held(id);
    }

    private Optional<Session> held(SessionId id) {
        return Optional.ofNullable(entities.find(Session.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that there are, locked in the one order that everybody keeps to. */
    List<Session> locked(Collection<SessionId> ids) {
        holdPolicies();
        return ids.stream()
                .sorted(Comparator.comparing(SessionId::value))
                .flatMap(id -> held(id).stream())
                .toList();
    }

    /** As it is now, whatever was read of it before, and locked. */
    Session fresh(SessionId id) {
        Session session = locked(id).orElseThrow(ProgrammeError.SESSION_NOT_FOUND::told);
        flush();
        entities.refresh(session, LockModeType.PESSIMISTIC_WRITE);
        return session;
    }

    List<Session> comingOf(ProgrammeId programme) {
        return entities.createNamedQuery(Session.COMING_OF_PROGRAMME, Session.class)
                .setParameter("programme", programme.value())
                .setParameter("now", clock.instant())
                .getResultList();
    }

    List<Session> plannedOf(SeriesId series) {
        holdPolicies();
        return entities.createNamedQuery(Series.PLANNED_SESSIONS, Session.class)
                .setParameter("series", series.value())
                .setParameter("now", clock.instant())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Adds sessions with the same adults in charge; refused by the database when a room or an adult is taken. */
    void add(List<Session> sessions, Collection<StaffMemberId> adults) {
        sessions.forEach(entities::persist);
        flush();
        putInCharge(sessions.stream().map(Session::id).toList(), adults);
    }

    /** The same of many, with who is in charge of which. */
    void addAll(Map<Set<StaffMemberId>, List<Session>> byAdults) {
        byAdults.values().forEach(sessions -> sessions.forEach(entities::persist));
        flush();
        byAdults.forEach(
                (adults, all) -> putInCharge(all.stream().map(Session::id).toList(), adults));
    }

    void changeAdults(SessionId session, Collection<StaffMemberId> adults) {
        entities.createNamedQuery(SessionAdult.REMOVE)
                .setParameter("session", session.value())
                .setParameter(
                        "adults", adults.stream().map(StaffMemberId::value).toArray(UUID[]::new))
                .executeUpdate();
        putInCharge(session, adults);
    }

    /** Whether the adult was in charge until now. */
    boolean takeOff(SessionId session, StaffMemberId adult, String reason) {
        return entities.createNamedQuery(SessionAdult.TAKE_OFF)
                        .setParameter("session", session.value())
                        .setParameter("adult", adult.value())
                        .setParameter("reason", reason)
                        .executeUpdate()
                == 1;
    }

    /** The adults of a cancelled session are free for another one. */
    void release(SessionId session) {
        flush();
        entities.createNamedQuery(SessionAdult.RELEASE)
                .setParameter("session", session.value())
                .executeUpdate();
    }

    void removeAdult(SessionId session, StaffMemberId adult) {
        entities.createNamedQuery(SessionAdult.REMOVE_ONE)
                .setParameter("session", session.value())
                .setParameter("adult", adult.value())
                .executeUpdate();
    }

    /** What is over does not hold this adult any more. */
    void releaseOver(StaffMemberId adult) {
        entities.createNamedQuery(SessionAdult.RELEASE_OVER)
                .setParameter("adult", adult.value())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Writes what changed; what the database refuses becomes the fact behind it. */
    void flush() {
        ProgrammeConstraints.KNOWN.on(entities::flush);
    }

    /** Puts these in charge besides who is; refused by the database when one of them is taken. */
    void putInCharge(SessionId session, Collection<StaffMemberId> adults) {
        putInCharge(List.of(session), adults);
    }

    private void putInCharge(Collection<SessionId> sessions, Collection<StaffMemberId> adults) {
        if (adults.isEmpty() || sessions.isEmpty()) {
            return;
        }
        ProgrammeConstraints.KNOWN.on(() -> entities.createNamedQuery(SessionAdult.PUT_IN_CHARGE)
                .setParameter(
                        "sessions", sessions.stream().map(SessionId::value).toArray(UUID[]::new))
                .setParameter(
                        "adults", adults.stream().map(StaffMemberId::value).toArray(UUID[]::new))
                .executeUpdate());
    }
}
