package org.halfpastfour.programme;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.calendar.SeriesDays;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Happening;
import org.jspecify.annotations.Nullable;

/** The sessions that series would have had, had the calendar been so when they were planned, and those that come back. */
@ApplicationScoped
class GainedDates {

    /** So far from a date the session is looked for whose people a new one takes over. */
    private static final int NEAR_DAYS = 60;

    @Inject
    ProgrammeRecords programmes;

    @Inject
    GatheredSessionRecords gathered;

    @Inject
    DraftDesk drafts;

    @Inject
    PlanDesk plans;

    @Inject
    PlanningRecords plannings;

    @Inject
    DutyNews duties;

    @Inject
    Event<Happening> happenings;

    @Inject
    Clock clock;

    private record Gained(SeriesPattern series, LocalDate date) {}

    /** By home. What was decided is not decided again: a date on which a series has had a session, or from which on it is open, is none. */
    Map<UUID, List<SessionDraft>> wanted(CalendarDays asked) {
        List<LocalDate> dates = asked.gaining();
        if (dates.isEmpty()) {
            return Map.of();
        }
        List<Gained> all = programmes.seriesWithin(asked.home(), dates.getFirst(), dates.getLast()).stream()
                .map(Series::pattern)
                .filter(series -> asked.mayCome(series.id()))
                .filter(series -> asked.ofClosures() || series.recurrence().rule() == SeriesDays.SCHOOL_DAYS)
                .flatMap(series -> dates.stream()
                        .filter(date -> series.wouldHaveBeenOn(
                                asked.on(series.programme().home().value(), date)))
                        .map(date -> new Gained(series, date)))
                .toList();
        List<SeriesId> series =
                all.stream().map(each -> each.series().id()).distinct().toList();
        LocalDate from = dates.getFirst().minusDays(NEAR_DAYS);
        LocalDate to = dates.getLast().plusDays(NEAR_DAYS);
        Map<SeriesId, List<SeriesDate>> decided = gathered.datesOf(series, from, to);
        Map<SeriesId, List<SessionView>> sessions = gathered.ofAnySeries(series, from, to);
        return all.stream()
                .filter(each ->
                        !SeriesDate.isDecided(decided.getOrDefault(each.series().id(), List.of()), each.date()))
                .flatMap(each -> draft(each, sessions.getOrDefault(each.series().id(), List.of())).stream())
                .collect(groupingBy(draft -> draft.programme().home().value()));
    }

    /** With the people of the nearest session; a class that has none has nobody in charge who could be asked. */
    private Optional<SessionDraft> draft(Gained gained, List<SessionView> sessions) {
        return sessions.stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .min(Comparator.comparing(session ->
                        Math.abs(session.date().toEpochDay() - gained.date().toEpochDay())))
                .map(like -> gained.series().draft(like, gained.date(), clock));
    }

    /** What comes back and what is new in one home, in order of time. */
    List<ComingLine> look(CalendarDays ofHome, Collection<SessionView> back, Collection<SessionDraft> wanted) {
        Map<ProgrammeId, Programme> known = programmes
                .programmes(back.stream()
                        .flatMap(session -> Stream.ofNullable(session.programme()))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Programme::id, Function.identity()));
        Map<SessionDraft, SessionId> returning = back.stream()
                .filter(session -> known.containsKey(session.programme()))
                .collect(Collectors.toMap(
                        session -> again(known.get(session.programme()), session), SessionView::id, (a, b) -> a));
        List<SessionDraft> all = new ArrayList<>(returning.keySet());
        all.addAll(wanted);
        return drafts.look(home(ofHome), all, ofHome.days().apply(ofHome.home())).stream()
                .map(looked -> new ComingLine(
                        returning.containsKey(looked.draft()) ? looked.whole() : looked.line(),
                        returning.get(looked.draft()),
                        looked.draft().from(),
                        looked.adults()))
                .toList();
    }

    private SessionDraft again(@Nullable Programme programme, SessionView session) {
        return SessionDraft.later(
                requireNonNull(programme), session, session.during(), session.date(), clock.instant());
    }

    int plan(CalendarDays ofHome, String what, UUID by) {
        plannings.hold(home(ofHome));
        List<SessionDraft> wanted =
                wanted(ofHome).values().stream().flatMap(List::stream).toList();
        var plan = new PlanDesk.Plan(
                drafts.look(home(ofHome), wanted, ofHome.days().apply(ofHome.home())), Map.of());
        if (!plan.made().isEmpty()) {
            happenings.fire(new DatesAdded(
                    plans.write(new Planning(home(ofHome), PlanningKind.CALENDAR, what, by, clock.instant()), plan)));
        }
        return plan.made().size();
    }

    void forget(Collection<SessionView> onlyPlanned) {
        onlyPlanned.forEach(duties::forgotten);
        plannings.forget(onlyPlanned.stream().map(SessionView::id).toList());
    }

    private static HomeId home(CalendarDays ofHome) {
        return new HomeId(requireNonNull(ofHome.home()));
    }
}
