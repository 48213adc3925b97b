package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.LookMemory;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyDirectory;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Reach;
import org.jspecify.annotations.Nullable;

/** Reads sessions for lists, always as they are in the database now. */
@ApplicationScoped
class ListedSessionRecords {

    static final UUID NOWHERE = new UUID(0, 0);

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    PolicyDirectory directory;

    @Inject
    LookMemory memory;

    @Inject
    Clock clock;

    List<SessionView> of(Collection<SessionId> ids) {
        return List.copyOf(
                memory.each(new ById(), ids, asked -> byId(read(asked))).values());
    }

    private List<SessionView> read(Collection<SessionId> ids) {
        return views(query(ListedSession.OF_IDS)
                .setParameter("ids", ids.stream().map(SessionId::value).toArray(UUID[]::new)));
    }

    private static Map<SessionId, SessionView> byId(Collection<SessionView> sessions) {
        return sessions.stream().collect(Collectors.toMap(SessionView::id, Function.identity()));
    }

    List<SessionView> at(HomeId home, LocalDate from, LocalDate to) {
        return kept(query(ListedSession.AT_HOME)
                .setParameter("home", home.value())
                .setParameter("from", from)
                .setParameter("to", to));
    }

    private List<SessionView> kept(TypedQuery<ListedSession> query) {
        return kept(query.getResultList());
    }

    /** Nobody asks for them by their ids again in this look. */
    List<SessionView> kept(Collection<ListedSession> rows) {
        List<SessionView> sessions = views(rows);
        memory.bring(new ById(), byId(sessions));
        return sessions;
    }

    /** Those of which this adult is in charge, the cancelled ones too. */
    List<SessionView> of(StaffMemberId adult, LocalDate from, LocalDate to) {
        return views(query(ListedSession.OF_ADULT)
                        .setParameter("adult", adult.value())
                        .setParameter("from", from)
                        .setParameter("to", to))
                .stream()
                .filter(session -> session.adults().contains(adult))
                .toList();
    }

    /** By adult, the sessions of a day that the adult was taken off. */
    Map<StaffMemberId, Set<SessionId>> takenOff(HomeId home, LocalDate date) {
        return entities.createNamedQuery(SessionAdult.OFF, AdultInCharge.class)
                .setParameter("home", home.value())
                .setParameter("date", date)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        AdultInCharge::adult, Collectors.mapping(AdultInCharge::session, Collectors.toSet())));
    }

    List<SessionView> toCome(Reach reach) {
        UUID home =
                switch (reach) {
                    case Reach.OfHome(UUID one) -> one;
                    case Reach.OfDays(UUID one, var days) -> one;
                    case Reach.OfSessions sessions -> null;
                    case Reach.OfPeople people -> null;
                };
        LocalDate[] days = reach instanceof Reach.OfDays of ? of.days().toArray(LocalDate[]::new) : new LocalDate[0];
        UUID[] sessions = reach instanceof Reach.OfSessions of ? of.sessions().toArray(UUID[]::new) : new UUID[0];
        return reach instanceof Reach.OfPeople
                ? List.of()
                : views(query(ListedSession.TO_COME)
                        .setParameter("now", clock.instant())
                        .setParameter("anywhere", home == null)
                        .setParameter("home", home == null ? NOWHERE : home)
                        .setParameter("always", !(reach instanceof Reach.OfDays))
                        .setParameter("days", days)
                        .setParameter("all", !(reach instanceof Reach.OfSessions))
                        .setParameter("ids", sessions));
    }

    /** Homes in which something is planned or published for these days and has not begun. */
    List<UUID> homesToCome(Reach.OfDays reach) {
        UUID home = reach.home();
        return entities.createNamedQuery(ListedSession.HOMES_TO_COME, UUID.class)
                .setParameter("now", clock.instant())
                .setParameter("anywhere", home == null)
                .setParameter("home", home == null ? NOWHERE : home)
                .setParameter("days", reach.days().toArray(LocalDate[]::new))
                .getResultList();
    }

    List<SessionView> ofSeries(SeriesId series) {
        return views(query(ListedSession.OF_SERIES).setParameter("series", series.value()));
    }

    /** What somebody who is staff of these homes sees. */
    List<SessionView> visible(FindSessions question, Set<UUID> served) {
        HomeId home = question.home();
        TypedQuery<ListedSession> query = home == null
                ? query(ListedSession.VISIBLE_ANYWHERE)
                : query(ListedSession.VISIBLE_AT_HOME).setParameter("home", home.value());
        Cursor after = cursor(question.after());
        return views(query.setParameter("from", question.from())
                .setParameter("to", question.to())
                .setParameter("kind", question.kind())
                .setParameter("served", served.toArray(UUID[]::new))
                .setParameter("afterStart", after.start())
                .setParameter("afterId", after.id())
                .setMaxResults(question.limit()));
    }

    /** How many of these people, with the adults of their households who go with them, are in these sessions. */
    Map<SessionId, Counters> countsOf(Collection<UUID> people, Collection<SessionView> sessions) {
        return entities.createNamedQuery(SessionCount.OF_HIDDEN, SessionCount.class)
                .setParameter(
                        "sessions",
                        sessions.stream().map(session -> session.id().value()).toArray(UUID[]::new))
                .setParameter("hidden", people.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(SessionCount::session, SessionCount::counters));
    }

    /** On the days from one to another the strictest. */
    SessionTerms terms(LocalDate from, LocalDate to) {
        PolicyValues policies = directory.values();
        return policies.turns(EnumSet.allOf(Policy.class), from).stream()
                .filter(day -> !day.isAfter(from.isAfter(to) ? from : to))
                .map(day -> SessionTerms.on(policies, day))
                .reduce(SessionTerms::and)
                .orElseThrow();
    }

    private Cursor cursor(@Nullable String after) {
        if (after == null) {
            return new Cursor(Instant.EPOCH, NOWHERE);
        }
        UUID id = Ids.parse("after", after);
        return of(List.of(new SessionId(id))).stream()
                .findFirst()
                .map(last -> new Cursor(last.start(), id))
                .orElseThrow(() -> new InvalidInput("after", CommonError.NOT_A_CURSOR.code()));
    }

    private TypedQuery<ListedSession> query(String name) {
        return entities.createNamedQuery(name, ListedSession.class);
    }

    /** Forgets each row at once: the counters change by other means, and a row read again must be fresh. */
    List<SessionView> views(TypedQuery<ListedSession> query) {
        return views(query.getResultList());
    }

    List<SessionView> views(Collection<ListedSession> rows) {
        Instant now = clock.instant();
        PolicyValues policies = directory.values();
        Map<LocalDate, SessionTerms> terms = new HashMap<>();
        return rows.stream()
                .map(row -> {
                    entities.detach(row);
                    return row.view(
                            now,
                            clock.getZone(),
                            terms.computeIfAbsent(row.date(), day -> SessionTerms.on(policies, day)));
                })
                .toList();
    }

    private record Cursor(Instant start, UUID id) {}

    private record ById() implements LookMemory.Question<LookMemory.Found<SessionId, SessionView>> {}
}
