package org.halfpastfour.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.calendar.CalendarDirectory;
import org.halfpastfour.calendar.CareDay;
import org.halfpastfour.calendar.DayReason;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.Roles;

/**
 * A make-up workday runs as another weekday: the classes of that weekday have a session on it. Families who took the whole of
 * a class are asked; nobody is booked without an answer.
 */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class MakeUpDays {

    private static final int DAYS_AHEAD = 200;

    @Inject
    DraftDesk drafts;

    @Inject
    PlanDesk plans;

    @Inject
    ProgrammeRecords programmes;

    @Inject
    GatheredSessionRecords gathered;

    @Inject
    CalendarDirectory calendar;

    @Inject
    Event<Happening> happenings;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Those to come on which the home is open, in order. */
    public List<CareDay> ahead(HomeId home) {
        caller.mustServeHome(home.value());
        Function<LocalDate, CareDay> days = calendar.careDays(home.value());
        LocalDate today = LocalDate.now(clock);
        return today.datesUntil(today.plusDays(DAYS_AHEAD))
                .map(days)
                .filter(day -> day.reason() == DayReason.MAKE_UP_WORKDAY)
                .toList();
    }

    public PlanPreview preview(LikeWeekday command) {
        caller.mustServeHome(command.home().value());
        return new PlanPreview(plan(command).lines());
    }

    /** @param seen of the preview that was looked at */
    public PlanningId plan(LikeWeekday command, String seen) {
        caller.mustServeHome(command.home().value());
        PlanningId id = plans.write(
                command.home(),
                PlanningKind.LIKE_WEEKDAY,
                command.date() + "/" + command.weekday(),
                seen,
                () -> plan(command));
        happenings.fire(new DatesAdded(id));
        audit.record("planning.like-weekday", "planning", id.value(), command.date() + " " + command.weekday());
        return id;
    }

    private PlanDesk.Plan plan(LikeWeekday command) {
        CareDay day = calendar.careDay(command.date(), command.home().value());
        new Checks()
                .that(day.reason() == DayReason.MAKE_UP_WORKDAY, "date", ProgrammeError.NO_MAKE_UP_WORKDAY)
                .orThrow();
        List<SeriesPattern> classes = programmes.seriesAt(command.home()).stream()
                .map(Series::pattern)
                .filter(series -> series.comesLike(command.weekday(), day))
                .toList();
        Map<SeriesId, List<SessionView>> sessions =
                gathered.ofAnySeries(classes.stream().map(SeriesPattern::id).toList());
        List<SessionDraft> wanted = classes.stream()
                .flatMap(series -> draft(series, day, sessions.getOrDefault(series.id(), List.of())).stream())
                .toList();
        return new PlanDesk.Plan(drafts.look(command.home(), wanted), Map.of());
    }

    /** A class that has no session at all has nobody in charge who could be asked. */
    private Optional<SessionDraft> draft(SeriesPattern series, CareDay day, List<SessionView> sessions) {
        return sessions.stream()
                .filter(session -> session.state() != SessionState.CANCELLED)
                .reduce((earlier, later) -> later)
                .map(last -> series.draft(last, day.date(), clock));
    }
}
