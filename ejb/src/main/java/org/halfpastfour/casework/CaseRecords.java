package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.halfpastfour.shared.NameReading;

/** The cases as the database shows them to who asks: behind the wall, and never those of others. */
@ApplicationScoped
class CaseRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    CaseReadRule rule;

    @Inject
    Clock clock;

    Client client(ClientId id) {
        return found(id, LockModeType.NONE);
    }

    /**
     * For a change: seen by a supervisor too, but only its caseworker makes it, and only while it is open. Who closes it
     * waits until the change is done, and the other way round.
     */
    Client own(ClientId id) {
        return written(id, rule::isOwn);
    }

    /** For what its caseworker or who supervises it decides, while it is open. */
    Client handled(ClientId id) {
        return written(id, client -> rule.isOwn(client) || rule.isSupervised(client));
    }

    private Client written(ClientId id, Predicate<Client> byWhom) {
        Client client = found(id, LockModeType.PESSIMISTIC_READ);
        if (!byWhom.test(client)) {
            throw new NotYourCase(id);
        }
        CaseLifeRule.mustAllow(CaseStep.WRITE, client.standing(LocalDate.now(clock)));
        return client;
    }

    /** For what came of something that left the house: as {@link #own}, and of a closed case by who supervises it, too. */
    void mustBeSettledBy(ClientId id) {
        Client client = found(id, LockModeType.PESSIMISTIC_READ);
        boolean closed = client.standing(LocalDate.now(clock)) == CaseStanding.CLOSED;
        if (!rule.isOwn(client) && !(closed && rule.isSupervised(client))) {
            throw new NotYourCase(id);
        }
    }

    Client found(ClientId id, LockModeType lock) {
        return Optional.ofNullable(entities.find(Client.class, id.value(), lock))
                .orElseThrow(() -> new CaseNotFound(id));
    }

    <T> T get(Class<T> type, UUID id) {
        return Optional.ofNullable(entities.find(type, id)).orElseThrow(() -> new CaseRecordNotFound(id));
    }

    List<Client> ofCaseworker(UUID caseworker) {
        return entities.createNamedQuery(Client.OF_CASEWORKER, Client.class)
                .setParameter("caseworker", caseworker)
                .setParameter("state", CaseState.ACTIVE)
                .getResultList();
    }

    /** With every version of the plans. */
    CaseFrames listedOf(UUID caseworker, LocalDate day) {
        return new CaseFrames(entities.createNamedQuery(Client.LISTED_OF_CASEWORKER, CaseFrame.class)
                .setParameter("caseworker", caseworker)
                .setParameter("day", day)
                .getResultList());
    }

    CaseFrames listedIn(Set<String> districts, LocalDate day) {
        return new CaseFrames(
                districts.isEmpty()
                        ? List.of()
                        : entities.createNamedQuery(Client.LISTED_OF_DISTRICTS, CaseFrame.class)
                                .setParameter("districts", districts.toArray(String[]::new))
                                .setParameter("day", day)
                                .getResultList());
    }

    /** What is of any of the clients, by a query that takes them as {@code clients}. */
    <T> List<T> of(Collection<UUID> clients, String query, Class<T> type) {
        return clients.isEmpty()
                ? List.of()
                : entities.createNamedQuery(query, type)
                        .setParameter("clients", clients.toArray(UUID[]::new))
                        .getResultList();
    }

    <T> List<T> of(Collection<UUID> clients, LocalDate day, String query, Class<T> type) {
        return clients.isEmpty()
                ? List.of()
                : entities.createNamedQuery(query, type)
                        .setParameter("clients", clients.toArray(UUID[]::new))
                        .setParameter("day", day)
                        .getResultList();
    }

    <T> List<T> of(ClientId client, String query, Class<T> type) {
        return entities.createNamedQuery(query, type)
                .setParameter("client", client.value())
                .getResultList();
    }

    /** What is of one session of a client, by a query that takes both. */
    <T> List<T> ofSession(ClientId client, UUID session, String query, Class<T> type) {
        return entities.createNamedQuery(query, type)
                .setParameter("client", client.value())
                .setParameter("session", session)
                .getResultList();
    }

    List<Participation> participations(Collection<UUID> clients, LocalDate from, LocalDate to) {
        return clients.isEmpty()
                ? List.of()
                : entities.createNamedQuery(Participation.OF_CLIENTS, Participation.class)
                        .setParameter("clients", clients.toArray(UUID[]::new))
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
    }

    Optional<CarePlan> activePlan(ClientId client) {
        return of(List.of(client.value()), CarePlan.ACTIVE, CarePlan.class).stream()
                .findFirst();
    }

    Goal goal(GoalId goal) {
        return inForce(Goal.BY_KEY, Goal.class, goal.value());
    }

    Intervention intervention(InterventionId intervention) {
        return inForce(Intervention.BY_KEY, Intervention.class, intervention.value());
    }

    private <T> T inForce(String query, Class<T> type, UUID key) {
        return entities.createNamedQuery(query, type)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new CaseRecordNotFound(key));
    }

    List<Goal> versions(GoalId goal) {
        return entities.createNamedQuery(Goal.VERSIONS, Goal.class)
                .setParameter("key", goal.value())
                .getResultList();
    }

    boolean isLinked(ClientId client, UUID household, LocalDate day) {
        return of(List.of(client.value()), day, ClientHousehold.LIVE, ClientHousehold.class).stream()
                .anyMatch(link -> link.household().equals(household));
    }

    List<Caseworker> caseworkers() {
        return entities.createNamedQuery(Caseworker.VISIBLE, Caseworker.class).getResultList().stream()
                .sorted(NameReading.order(Caseworker::name).thenComparing(Caseworker::account))
                .toList();
    }

    /** Those of these caseworkers of whose own family the case is. */
    Set<UUID> kin(ClientId client, Collection<UUID> caseworkers) {
        return Set.copyOf(entities.createNamedQuery(ClientHousehold.KIN, UUID.class)
                .setParameter("client", client.value())
                .setParameter("caseworkers", caseworkers.toArray(UUID[]::new))
                .getResultList());
    }

    /** The sessions to come of a case that this caseworker could not hold. */
    List<UUID> clashing(ClientId client, UUID caseworker, Instant now) {
        return entities.createNamedQuery(RepairSession.CLASHING, UUID.class)
                .setParameter("client", client.value())
                .setParameter("facilitator", caseworker)
                .setParameter("now", now)
                .getResultList();
    }

    Optional<UUID> householdOf(String code) {
        return Optional.ofNullable((UUID) entities.createNamedQuery(ClientHousehold.OF_CODE, UUID.class)
                .setParameter("code", code)
                .getSingleResult());
    }

    void add(Object record) {
        entities.persist(record);
    }

    /** Writes now, and tells what the database refuses as the fact that it is. */
    void write() {
        write("");
    }

    void write(String about) {
        CaseConstraints.KNOWN.on(about, entities::flush);
    }
}
