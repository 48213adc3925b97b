package org.halfpastfour.placing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.calendar.CalendarDirectory;
import org.halfpastfour.calendar.TermSummary;
import org.halfpastfour.matching.WishedClass;
import org.halfpastfour.programme.DiscreetCounts;
import org.halfpastfour.programme.ProgrammeId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.rollover.StayDirectory;
import org.halfpastfour.shared.DateRange;

/**
 * The classes for which families wish in a round: the classes and courses of the home in the term that families see and children come to alone, and
 * of which sign-up opens once the wishes are collected, so that nobody came first.
 */
@ApplicationScoped
class WishClasses {

    @Inject
    SessionDirectory sessions;

    @Inject
    DiscreetCounts discreet;

    @Inject
    StayDirectory stays;

    @Inject
    CalendarDirectory calendar;

    @Inject
    Clock clock;

    /** In order of time, by id. */
    Map<SeriesId, WishClassView> of(WishRound round) {
        Map<SeriesId, List<SessionView>> dates = sessionsOf(round);
        return views(dates, stays.kept(dates.keySet()));
    }

    /** The same, with as many free places as the names beside it say. What is kept for who was asked to stay is not free. */
    Map<SeriesId, WishClassView> asStaffSee(WishRound round) {
        Map<SeriesId, List<SessionView>> dates = discreet.seen(sessionsOf(round));
        return views(dates, stays.keptAsSeen(dates.keySet()));
    }

    private Map<SeriesId, WishClassView> views(Map<SeriesId, List<SessionView>> dates, Map<SeriesId, Long> kept) {
        return dates.entrySet().stream()
                .map(each -> view(each.getKey(), each.getValue(), kept.getOrDefault(each.getKey(), 0L), dates))
                .sorted(Comparator.comparing(WishClassView::first)
                        .thenComparing(WishClassView::start)
                        .thenComparing(view -> view.series().value()))
                .collect(Collectors.toMap(
                        WishClassView::series, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** By class its sessions in order of time. */
    Map<SeriesId, List<SessionView>> sessionsOf(WishRound round) {
        TermSummary term = calendar.term(round.term());
        Map<SeriesId, List<SessionView>> dates = new TreeMap<>(Comparator.comparing(SeriesId::value));
        sessions.at(round.home(), new DateRange(term.firstDay(), term.lastDay())).stream()
                .filter(session -> isOffered(session, round.collectsUntil()))
                .forEach(session -> series(session).forEach(of -> dates.computeIfAbsent(of, none -> new ArrayList<>())
                        .add(session)));
        return dates;
    }

    /** Of which programme each class is. */
    static Map<SeriesId, Set<ProgrammeId>> programmes(Map<SeriesId, List<SessionView>> dates) {
        return dates.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().stream()
                .flatMap(session -> Stream.ofNullable(session.programme()))
                .collect(Collectors.toSet())));
    }

    private static boolean isOffered(SessionView session, Instant collected) {
        return (session.kind() == SessionKind.AFTER_SCHOOL_CLASS || session.kind() == SessionKind.COURSE)
                && (session.state() == SessionState.PUBLISHED || session.state() == SessionState.HELD)
                && !session.needsGuardian()
                && !session.signupOpens().isBefore(collected);
    }

    private static Stream<SeriesId> series(SessionView session) {
        return Stream.ofNullable(session.series());
    }

    private WishClassView view(
            SeriesId series, List<SessionView> dates, long kept, Map<SeriesId, List<SessionView>> all) {
        SessionView first = dates.getFirst();
        return new WishClassView(
                series,
                first.title(),
                weekdays(dates),
                time(first.start()),
                time(first.end()),
                first.date(),
                dates.getLast().date(),
                least(dates, SessionView::places),
                (int) Math.max(0, least(dates, SessionView::free) - kept),
                first.admitted().from(),
                first.admitted().to(),
                clashes(series, dates, all));
    }

    private LocalTime time(Instant moment) {
        return LocalTime.ofInstant(moment, clock.getZone());
    }

    private static int least(List<SessionView> dates, ToIntFunction<SessionView> number) {
        return dates.stream().mapToInt(number).min().orElse(0);
    }

    /** Without those on which it is only for once, such as a make-up workday. */
    private static Set<DayOfWeek> weekdays(List<SessionView> dates) {
        Map<DayOfWeek, Long> counts = dates.stream()
                .map(SessionView::date)
                .collect(Collectors.groupingBy(LocalDate::getDayOfWeek, Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(each -> each.getValue() * 2 >= most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<SeriesId> clashes(
            SeriesId series, List<SessionView> dates, Map<SeriesId, List<SessionView>> all) {
        Map<LocalDate, List<SessionView>> own = dates.stream().collect(Collectors.groupingBy(SessionView::date));
        return all.entrySet().stream()
                .filter(each -> !each.getKey().equals(series))
                .filter(each -> each.getValue().stream()
                        .anyMatch(other -> own.getOrDefault(other.date(), List.of()).stream()
                                .anyMatch(mine -> mine.during().overlaps(other.during()))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    static WishedClass wished(WishClassView view) {
        Set<UUID> clashes = view.clashes().stream().map(SeriesId::value).collect(Collectors.toSet());
        return new WishedClass(view.series().value(), view.free(), view.weekdays(), clashes);
    }
}
