package org.halfpastfour.programme;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.StaffMemberId;
import org.jspecify.annotations.Nullable;

/** Reads sessions for lists together with what stands beside them on a page, in one question. */
@ApplicationScoped
class GatheredSessionRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    ListedSessionRecords lists;

    @Inject
    Clock clock;

    /** All of a day, what is to come after now, and who was taken off a session of that day, in one question. */
    SessionsFromDay from(HomeId home, LocalDate date) {
        Map<UUID, ListedSession> sessions = new LinkedHashMap<>();
        Set<StaffMemberId> off = new HashSet<>();
        entities.createNamedQuery(ListedSession.FROM_DAY, Object[].class)
                .setParameter("home", home.value())
                .setParameter("date", date)
                .setParameter("now", clock.instant())
                .getResultList()
                .forEach(row -> {
                    var session = (ListedSession) row[0];
                    sessions.put(session.id(), session);
                    Stream.ofNullable((UUID) row[1]).map(StaffMemberId::new).forEach(off::add);
                });
        return new SessionsFromDay(date, clock.instant(), lists.kept(sessions.values()), off);
    }

    /** By series, without those that have none. */
    Map<SeriesId, List<SessionView>> ofAnySeries(Collection<SeriesId> series) {
        return series.isEmpty()
                ? Map.of()
                : lists
                        .views(entities.createNamedQuery(ListedSession.OF_ANY_SERIES, ListedSession.class)
                                .setParameter(
                                        "series",
                                        series.stream().map(SeriesId::value).toArray(UUID[]::new)))
                        .stream()
                        .collect(Collectors.groupingBy(session -> requireNonNull(session.series())));
    }

    /** The same between two days, both inside. */
    Map<SeriesId, List<SessionView>> ofAnySeries(Collection<SeriesId> series, LocalDate from, LocalDate to) {
        return series.isEmpty()
                ? Map.of()
                : lists
                        .views(entities.createNamedQuery(SessionQuestions.OF_SERIES_WITHIN, ListedSession.class)
                                .setParameter(
                                        "series",
                                        series.stream().map(SeriesId::value).toArray(UUID[]::new))
                                .setParameter("from", from)
                                .setParameter("to", to))
                        .stream()
                        .collect(Collectors.groupingBy(session -> requireNonNull(session.series())));
    }

    /** For which dates between two days, both inside, series have or had a session. */
    Map<SeriesId, List<SeriesDate>> datesOf(Collection<SeriesId> series, LocalDate from, LocalDate to) {
        return series.isEmpty()
                ? Map.of()
                : entities.createNamedQuery(SessionQuestions.DATES_OF_SERIES, SeriesDate.class)
                        .setParameter(
                                "series", series.stream().map(SeriesId::value).toArray(UUID[]::new))
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultStream()
                        .collect(Collectors.groupingBy(date -> new SeriesId(date.series())));
    }

    /** By series the first that families see and that has not begun. */
    Map<SeriesId, SessionView> firstToComeOf(Set<SeriesId> series) {
        return series.isEmpty()
                ? Map.of()
                : lists
                        .views(entities.createNamedQuery(SessionQuestions.FIRST_OF_SERIES, ListedSession.class)
                                .setParameter(
                                        "series",
                                        series.stream().map(SeriesId::value).toArray(UUID[]::new))
                                .setParameter("now", clock.instant()))
                        .stream()
                        .collect(Collectors.toMap(session -> requireNonNull(session.series()), Function.identity()));
    }

    /** What families see of some homes, and with it the programmes, of which they read more. */
    List<SessionView> shown(
            Collection<HomeId> homes, LocalDate from, LocalDate to, @Nullable SessionKind kind, int limit) {
        return lists.views(entities
                .createNamedQuery(ListedSession.VISIBLE_WITH_PROGRAMMES, Object[].class)
                .setParameter("homes", homes.stream().map(HomeId::value).toArray(UUID[]::new))
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("kind", kind)
                .setParameter("served", new UUID[0])
                .setParameter("afterStart", Instant.EPOCH)
                .setParameter("afterId", ListedSessionRecords.NOWHERE)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> (ListedSession) row[0])
                .toList());
    }
}
