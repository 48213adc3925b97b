package org.halfpastfour.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Roles;

/** What the staff of a home does with its programmes and their series. */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class Programmes {

    /** So long before its last day staff are reminded that a series ends. */
    private static final int WEEKS_BEFORE = 2;

    @Inject
    DutyNews duties;

    @Inject
    ProgrammeRecords programmes;

    @Inject
    SessionRecords sessions;

    @Inject
    ListedSessionRecords lists;

    @Inject
    GatheredSessionRecords gathered;

    @Inject
    DiscreetCounts discreet;

    @Inject
    SessionEditor editor;

    @Inject
    SeriesPlanner planner;

    @Inject
    PlanDesk plans;

    @Inject
    SeriesExtension extension;

    @Inject
    InChargeRecords adultTimes;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    public ProgrammeId make(MakeProgramme command) {
        caller.mustServeHome(command.home().value());
        Programme programme = new Programme(command);
        programmes.add(programme);
        record("programme.made", "programme", programme.id().value());
        return programme.id();
    }

    public void change(ChangeProgramme command) {
        programme(command.programme()).change(command);
        programmes.flush();
        record("programme.changed", "programme", command.programme().value());
    }

    /** Programmes of a home, those in use first. */
    public List<ProgrammeView> of(HomeId home) {
        caller.mustServeHome(home.value());
        return programmes.programmesOf(home).stream().map(Programme::view).toList();
    }

    /** What planning would make, without making it. */
    public SeriesPreview preview(PlanSeries command) {
        return planner.preview(programmeOf(command), command);
    }

    /** The same for a programme that is still to be made. */
    public SeriesPreview preview(MakeProgramme programme, PlanSeries series) {
        caller.mustServeHome(programme.home().value());
        return planner.preview(new Programme(programme), series);
    }

    /** Makes the series and all of its sessions, or nothing when anything stands in the way of one of them. */
    public SeriesId plan(PlanSeries command) {
        return plan(programmeOf(command), command);
    }

    /** Makes a programme and its first series, or neither. */
    public SeriesId plan(MakeProgramme programme, PlanSeries series) {
        return plan(programme(make(programme)), series);
    }

    private SeriesId plan(Programme programme, PlanSeries command) {
        new Checks()
                .that(programme.isActive(), "programme", ProgrammeError.PROGRAMME_NOT_ACTIVE)
                .orThrow();
        sessions.holdPolicies();
        adultTimes.hold(command.adults());
        SeriesPreview preview = planner.preview(programme, command);
        Series series = new Series(programme, command, preview);
        List<Session> made = planner.sessions(programme, series, command, preview);
        NewSessions.check(made, "recurrence");
        programmes.add(series);
        sessions.add(made, command.adults());
        duties.given(made, command.adults());
        plans.keep(
                new Planning(
                        programme.home(),
                        PlanningKind.SERIES,
                        series.id().toString(),
                        caller.id().value(),
                        clock.instant()),
                made,
                List.of(series));
        record("series.planned", "series", series.id().value());
        return series.id();
    }

    /** What would come when the series goes on, without making it. */
    public SeriesPreview preview(ExtendSeries command) {
        return extension.preview(find(command.series()), command);
    }

    /** Makes the sessions that are missing, or none when anything stands in the way; answers how many. */
    public int extend(ExtendSeries command) {
        var unused = find(command.series());
        Series series = programmes.lockedSeries(command.series()).orElseThrow(ProgrammeError.SERIES_NOT_FOUND::told);
        int made = extension.extend(series, command).size();
        programmes.flush();
        record("series.extended", "series", series.id().value());
        return made;
    }

    /** Shows the planned sessions of a series to families; none of them while one has fewer adults than the children need. */
    public void publish(SeriesId id) {
        Series series = find(id);
        sessions.plannedOf(series.id()).forEach(editor::publish);
        record("series.published", "series", id.value());
    }

    public List<SeriesView> seriesOf(ProgrammeId id) {
        List<Series> series = programmes.seriesOf(id);
        var unused = programme(id);
        return views(series);
    }

    /** By programme of a home, its series; one without any is not among them. */
    public Map<ProgrammeId, List<SeriesView>> seriesAt(HomeId home) {
        caller.mustServeHome(home.value());
        return views(programmes.seriesAt(home)).stream().collect(Collectors.groupingBy(SeriesView::programme));
    }

    /** What ends in a home between these days, or soon after them, unless it goes on. */
    public List<SeriesView> ending(HomeId home, LocalDate from, LocalDate to) {
        caller.mustServeHome(home.value());
        return views(
                programmes.openWithin(home, from.plusDays(1), to.plusDays(1).plusWeeks(WEEKS_BEFORE)));
    }

    public SeriesView series(SeriesId id) {
        return view(find(id));
    }

    private List<SeriesView> views(List<Series> all) {
        Map<SeriesId, List<SessionView>> held =
                discreet.seen(gathered.ofAnySeries(all.stream().map(Series::id).toList()));
        return all.stream()
                .map(series -> series.view(held.getOrDefault(series.id(), List.of())))
                .toList();
    }

    private SeriesView view(Series series) {
        return series.view(discreet.seen(lists.ofSeries(series.id())));
    }

    private Programme programmeOf(PlanSeries command) {
        ProgrammeId id = command.programme();
        if (id == null) {
            throw new InvalidInput("programme", CommonError.REQUIRED.code());
        }
        return programme(id);
    }

    private Programme programme(ProgrammeId id) {
        return programmes
                .programme(id)
                .filter(programme -> caller.serves(programme.home().value()))
                .orElseThrow(ProgrammeError.PROGRAMME_NOT_FOUND::told);
    }

    private Series find(SeriesId id) {
        return programmes
                .series(id)
                .filter(series -> caller.serves(series.programme().home().value()))
                .orElseThrow(ProgrammeError.SERIES_NOT_FOUND::told);
    }

    private void record(String action, String kind, UUID subject) {
        audit.record(action, kind, subject, null);
    }
}
