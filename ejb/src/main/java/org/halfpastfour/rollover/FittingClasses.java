package org.halfpastfour.rollover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.calendar.CalendarDirectory;
import org.halfpastfour.programme.DiscreetCounts;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionDirectory;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.programme.SessionState;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.signup.FitDirectory;

/**
 * Finds the classes of the term that fit a child: of its age and beside what it has already on every date, and with a place on each
 * that is kept for nobody else; none for which families may still wish. What is shown counts nobody who is hidden from who asks; what is refused counts everybody.
 */
@ApplicationScoped
class FittingClasses {

    private static final int WEEKS_WITHOUT_A_TERM = 26;

    @Inject
    SessionDirectory sessions;

    @Inject
    DiscreetCounts discreet;

    @Inject
    StayDirectory stays;

    @Inject
    FitDirectory fits;

    @Inject
    CalendarDirectory calendar;

    @Inject
    FreePlaces free;

    @Inject
    Event<AnotherClassWanted> wanted;

    @Inject
    Clock clock;

    List<OtherClassView> asStaffSee(StayQuestion question) {
        Map<SeriesId, List<SessionView>> seen = discreet.seen(fitting(question));
        Map<SeriesId, Long> kept = stays.keptAsSeen(seen.keySet());
        return seen.entrySet().stream()
                .map(each -> view(each.getKey(), each.getValue(), kept.getOrDefault(each.getKey(), 0L)))
                .filter(view -> view.free() > 0)
                .sorted(Comparator.comparing(
                                (OtherClassView view) -> view.first().start())
                        .thenComparing(view -> view.series().value()))
                .toList();
    }

    /** Its dates in order of time, once all of them are held until the end of the transaction; refused when it does not fit any more. */
    List<SessionView> hold(StayQuestion question, SeriesId series) {
        List<SessionView> dates = fitting(question).getOrDefault(series, List.of());
        if (!free.hold(series, dates, question.child())) {
            throw RollOverError.CLASS_DOES_NOT_FIT.told();
        }
        return dates;
    }

    private Map<SeriesId, List<SessionView>> fitting(StayQuestion question) {
        Map<SeriesId, List<SessionView>> classes = classes(question);
        AnotherClassWanted asked = new AnotherClassWanted(question.home(), new HashSet<>());
        wanted.fire(asked);
        classes.keySet().removeAll(asked.notYet());
        Set<SessionId> refusing = fits.refusing(
                question.household(),
                question.child(),
                classes.values().stream().flatMap(List::stream).toList());
        classes.values().removeIf(dates -> dates.stream().map(SessionView::id).anyMatch(refusing::contains));
        return classes;
    }

    private Map<SeriesId, List<SessionView>> classes(StayQuestion question) {
        return sessions.at(question.home(), term(question)).stream()
                .filter(this::isOffered)
                .flatMap(session -> Stream.ofNullable(session.series())
                        .filter(series -> !series.equals(question.series()))
                        .map(series -> Map.entry(series, session)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** In which the class is held that the family was asked about. */
    private DateRange term(StayQuestion question) {
        LocalDate today = LocalDate.now(clock);
        return Stream.ofNullable(
                        sessions.firstToComeOf(List.of(question.series())).get(question.series()))
                .flatMap(first -> calendar.termOn(first.date()).stream())
                .map(term -> new DateRange(today.isAfter(term.firstDay()) ? today : term.firstDay(), term.lastDay()))
                .findFirst()
                .orElseGet(() -> new DateRange(today, today.plusWeeks(WEEKS_WITHOUT_A_TERM)));
    }

    private boolean isOffered(SessionView session) {
        return (session.kind() == SessionKind.AFTER_SCHOOL_CLASS || session.kind() == SessionKind.COURSE)
                && session.state() == SessionState.PUBLISHED
                && !session.needsGuardian()
                && session.isAhead(clock.instant());
    }

    private static OtherClassView view(SeriesId series, List<SessionView> dates, long kept) {
        Set<DayOfWeek> weekdays =
                dates.stream().map(date -> date.date().getDayOfWeek()).collect(Collectors.toSet());
        return new OtherClassView(series, dates.getFirst(), weekdays, dates.size(), FreePlaces.on(dates, kept));
    }
}
