package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Roles;

/** Makes the plan of a case: one is active, and what changes becomes a new version beside the old one. */
@Stateless
@RolesAllowed(Roles.CASEWORKER)
public class CarePlans {

    @Inject
    CaseRecords files;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @BehindTheWall("care plan")
    public PlanId make(MakePlan command) {
        files.own(command.client());
        Optional<CarePlan> before = files.activePlan(command.client());
        before.ifPresent(plan -> plan.supersede(LocalDate.now(clock)));
        files.write();
        int number =
                files.of(command.client(), CarePlan.LAST_NUMBER, Integer.class).getFirst() + 1;
        LocalDate start = before.map(CarePlan::startsOn).orElse(command.startsOn());
        CarePlan plan = new CarePlan(command.client(), number, start, command.reviewOn(), me(), clock.instant());
        files.add(plan);
        files.write();
        log.wrote("plan.made", "plan", command.client(), plan.id().value());
        return plan.id();
    }

    @BehindTheWall("care plan")
    public GoalId addGoal(AddGoal command) {
        files.own(command.client());
        Goal goal = new Goal(command, plan(command.client()), me(), clock.instant());
        files.add(goal);
        files.write();
        log.wrote("goal.added", "goal", command.client(), goal.key().value());
        return goal.key();
    }

    @BehindTheWall("care plan")
    public void changeGoal(ChangeGoal command) {
        Goal goal = files.goal(command.goal());
        files.own(goal.client());
        Goal next = goal.change(command, plan(goal.client()), me(), clock.instant());
        files.write();
        files.add(next);
        files.write();
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
        Intervention intervention = new Intervention(command, client);
        files.add(intervention);
        files.write();
        log.wrote(
                "intervention.added", "intervention", client, intervention.id().value());
        return intervention.id();
    }

    /** It counts until today and expects nothing of later days. */
    @BehindTheWall("care plan")
    public void endIntervention(InterventionId id) {
        Intervention intervention = files.get(Intervention.class, id.value());
        files.own(intervention.client());
        intervention.end(LocalDate.now(clock));
        log.wrote("intervention.ended", "intervention", intervention.client(), id.value());
    }

    private PlanId plan(ClientId client) {
        return files.activePlan(client)
                .orElseThrow(CaseError.NO_ACTIVE_PLAN::told)
                .id();
    }

    private UUID me() {
        return caller.id().value();
    }
}
