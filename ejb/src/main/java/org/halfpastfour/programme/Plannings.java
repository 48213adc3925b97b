package org.halfpastfour.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Roles;

/** What was planned lately at one go, and how it is taken back: so far as nobody signed up, came or was written to. */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class Plannings {

    private static final Duration LATELY = Duration.ofDays(60);

    @Inject
    PlanningRecords records;

    @Inject
    SessionDirectory sessions;

    @Inject
    DiscreetCounts discreet;

    @Inject
    TakenPlaces taken;

    @Inject
    DutyNews duties;

    @Inject
    Event<TakingBackPlan> takingBack;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The latest first; without what has no session left. */
    public List<PlanningView> lately(HomeId home) {
        caller.mustServeHome(home.value());
        List<Planning> all = records.since(home, clock.instant().minus(LATELY));
        Map<PlanningId, PlannedSession.Sum> sums = records.sums(all);
        return all.stream()
                .flatMap(planning -> Stream.ofNullable(sums.get(planning.id())).map(sum -> view(planning, sum)))
                .toList();
    }

    /** What would go and what would stay, without anything being changed. */
    public UndoView preview(PlanningId id) {
        return look(find(id));
    }

    /** Answers what went and what stays; done twice, the second time nothing is left to go. */
    public UndoView undo(PlanningId id) {
        Planning planning = find(id);
        records.lock(planning);
        if (planning.isUndone()) {
            return new UndoView(List.of(), look(planning).stays());
        }
        taken.lock(records.sessionsOf(planning).stream()
                .map(each -> new SessionId(each.session()))
                .toList());
        UndoView view = look(planning);
        takingBack.fire(new TakingBackPlan(id));
        forget(planning, view);
        planning.undo(caller.id().value(), clock.instant());
        audit.record("planning.undone", "planning", id.value(), planning.kind().name());
        return view;
    }

    private void forget(Planning planning, UndoView view) {
        view.goes().forEach(duties::forgotten);
        records.forget(view.goes().stream().map(SessionView::id).toList());
        records.forgetSeries(records.unused(planning));
    }

    private UndoView look(Planning planning) {
        List<PlannedSession.Standing> all = records.sessionsOf(planning);
        Map<SessionId, SessionView> views = views(all);
        return new UndoView(
                all.stream()
                        .filter(each -> each.reason().isEmpty())
                        .flatMap(each -> Stream.ofNullable(views.get(new SessionId(each.session()))))
                        .toList(),
                all.stream()
                        .filter(each -> !each.reason().isEmpty())
                        .flatMap(each -> Stream.ofNullable(views.get(new SessionId(each.session())))
                                .map(view -> new StayingRow(view, StayReason.valueOf(each.reason()))))
                        .toList());
    }

    private Map<SessionId, SessionView> views(Collection<PlannedSession.Standing> all) {
        List<SessionView> known = List.copyOf(sessions.sessions(
                        all.stream().map(each -> new SessionId(each.session())).toList())
                .values());
        return discreet.seen(known).stream().collect(Collectors.toMap(SessionView::id, Function.identity()));
    }

    private Planning find(PlanningId id) {
        return records.find(id)
                .filter(planning -> caller.serves(planning.home().value()))
                .orElseThrow(ProgrammeError.PLANNING_NOT_FOUND::told);
    }

    private static PlanningView view(Planning planning, PlannedSession.Sum sum) {
        return new PlanningView(
                planning.id(),
                planning.kind(),
                planning.plannedAt(),
                (int) sum.sessions(),
                sum.first(),
                sum.last(),
                List.of(sum.titles()));
    }
}
