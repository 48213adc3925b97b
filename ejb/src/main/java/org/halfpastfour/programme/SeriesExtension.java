package org.halfpastfour.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.halfpastfour.shared.Checks;

/** Lets a series go on with the rules, room and places that it has. */
@ApplicationScoped
class SeriesExtension {

    @Inject
    SeriesPlanner planner;

    @Inject
    ListedSessionRecords lists;

    @Inject
    SessionRecords sessions;

    @Inject
    InChargeRecords adultTimes;

    @Inject
    DutyNews duties;

    @Inject
    Clock clock;

    /** Every date that was not decided yet, until the new last one. */
    SeriesPreview preview(Series series, ExtendSeries command) {
        return planner.preview(series.programme(), series.goingOn(command, LocalDate.now(clock)), datesOf(series));
    }

    /** Makes all of the new sessions, or nothing when anything stands in the way of one of them; for who has locked the series. */
    List<Session> extend(Series series, ExtendSeries command) {
        new Checks()
                .that(series.programme().isActive(), "programme", ProgrammeError.PROGRAMME_NOT_ACTIVE)
                .orThrow();
        PlanSeries plan = series.goingOn(command, LocalDate.now(clock));
        sessions.holdPolicies();
        adultTimes.hold(plan.adults());
        SeriesPreview preview = planner.preview(series.programme(), plan, datesOf(series));
        List<Session> made = planner.sessions(series.programme(), series, plan, preview);
        NewSessions.check(made, "to");
        series.goOn(plan.recurrence(), preview);
        sessions.add(made, plan.adults());
        duties.given(made, plan.adults());
        return made;
    }

    /** A day that has a session of the series already, such as one that was added by hand, gets no second one. */
    private Set<LocalDate> datesOf(Series series) {
        return lists.ofSeries(series.id()).stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .map(SessionView::date)
                .collect(Collectors.toSet());
    }
}
