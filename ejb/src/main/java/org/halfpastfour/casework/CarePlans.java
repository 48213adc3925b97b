package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.halfpastfour.shared.Roles;

/** Makes the plan of a case: one is active, and what changes becomes a new version beside the old one. */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class CarePlans {

    @Inject
    CaseRecords files;

    @Inject
    CarePlanDesk desk;

    @Inject
    CaseLogRecords log;

    @Inject
    Clock clock;

    @BehindTheWall("care plan")
    public PlanId make(MakePlan command) {
        files.own(command.client());
        CarePlan plan = desk.make(command, clock.instant());
        log.wrote("plan.made", "plan", command.client(), plan.id().value());
        return plan.id();
    }

    @BehindTheWall("care plan")
    public GoalId addGoal(AddGoal command) {
        files.own(command.client());
        Goal goal = desk.add(command, clock.instant());
        log.wrote("goal.added", "goal", command.client(), goal.key().value());
        return goal.key();
    }

    @BehindTheWall("care plan")
    public void changeGoal(ChangeGoal command) {
        Goal goal = files.goal(command.goal());
        files.own(goal.client());
        desk.change(goal, command, clock.instant());
        log.wrote("goal.changed", "goal", goal.client(), goal.key().value());
    }

    /** Every version of a goal, the latest first. */
    @RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
    @BehindTheWall("care plan")
    public List<GoalView> versions(GoalId goal) {
        ClientId client = files.goal(goal).client();
        List<GoalView> versions = files.versions(goal).stream()
                .map(each -> GoalView.of(each, List.of()))
                .toList();
        log.read(client, "goal", goal.value());
        return versions;
    }

    @BehindTheWall("care plan")
    public InterventionId addIntervention(AddIntervention command) {
        ClientId client = files.goal(command.goal()).client();
        files.own(client);
        Objects.requireNonNull(desk.plan(client));
        Intervention intervention = desk.add(command, client, clock.instant());
        log.wrote(
                "intervention.added", "intervention", client, intervention.id().value());
        return intervention.id();
    }

    /** One that was ended stays as it was. */
    @BehindTheWall("care plan")
    public void changeIntervention(ChangeIntervention command) {
        Intervention before = running(command.intervention());
        desk.follow(
                intervention -> intervention.change(
                        command.number(), command.dose(), command.why(), desk.me(), clock.instant()),
                before);
        log.wrote(
                "intervention.changed",
                "intervention",
                before.client(),
                before.id().value());
    }

    /** It counts until today and expects nothing of later days. */
    @BehindTheWall("care plan")
    public void endIntervention(EndIntervention command) {
        Intervention before = running(command.intervention());
        desk.follow(
                intervention -> intervention.end(
                        command.number(), LocalDate.now(clock), command.why(), desk.me(), clock.instant()),
                before);
        log.wrote(
                "intervention.ended",
                "intervention",
                before.client(),
                before.id().value());
    }

    private Intervention running(InterventionId id) {
        Intervention intervention = files.intervention(id);
        files.own(intervention.client());
        if (intervention.hasEnded()) {
            throw CaseError.INTERVENTION_ENDED.told();
        }
        return intervention;
    }
}
