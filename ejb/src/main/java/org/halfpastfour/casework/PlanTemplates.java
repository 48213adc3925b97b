package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/** Outlines from which plans start. Some come with the product; supervisors keep those of their district. */
@Stateless
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class PlanTemplates {

    @Inject
    CaseRecords files;

    @Inject
    PlanTemplateRecords templates;

    @Inject
    CarePlanDesk desk;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @BehindTheWall("plan templates")
    public List<PlanTemplateView> all() {
        return templates.inForce().stream()
                .map(template -> template.view(supervises(template)))
                .toList();
    }

    /** All at once, so that it is one version; refused where a plan is in force. */
    @RolesAllowed(Roles.CASEWORKER)
    @BehindTheWall("care plan")
    public PlanId start(StartPlan command) {
        ClientId client = command.plan().client();
        files.own(client);
        if (files.activePlan(client).isPresent()) {
            throw CaseError.PLAN_IN_FORCE.told();
        }
        PlanTemplate template = templates.inForce(command.template());
        Instant now = clock.instant();
        CarePlan plan = desk.make(command.plan(), now);
        plan.madeFrom(template.row());
        template.outline().goals().forEach(goal -> add(goal, command, now));
        log.wrote("plan.made", "plan", client, plan.id().value());
        return plan.id();
    }

    private void add(GoalOutline outline, StartPlan command, Instant now) {
        ClientId client = command.plan().client();
        GoalId goal = desk.add(outline.command(client, command.language()), now).key();
        outline.interventions()
                .forEach(each ->
                        desk.add(each.command(goal, command.plan().startsOn(), command.language()), client, now));
    }

    @RolesAllowed(Roles.CASE_SUPERVISOR)
    @BehindTheWall("plan templates")
    public PlanTemplateId keep(KeepTemplate command) {
        if (!caller.districts(Role.CASE_SUPERVISOR).contains(command.district())) {
            throw new InvalidInput("district", CaseError.DISTRICT_NOT_YOURS.code());
        }
        PlanTemplate next = command.template() == null
                ? new PlanTemplate(command.district(), command.outline(), me(), clock.instant())
                : own(command.template()).change(command.number(), command.outline(), me(), clock.instant());
        files.write();
        files.add(next);
        files.write();
        return next.key();
    }

    /** No plan starts from it any more; those that did stay as they are. */
    @RolesAllowed(Roles.CASE_SUPERVISOR)
    @BehindTheWall("plan templates")
    public void end(PlanTemplateId template, int number) {
        own(template).end(number, clock.instant());
        files.write();
    }

    private PlanTemplate own(PlanTemplateId id) {
        PlanTemplate template = templates.inForce(id);
        if (!supervises(template)) {
            throw CaseError.PLAN_TEMPLATE_CHANGED.told();
        }
        return template;
    }

    private boolean supervises(PlanTemplate template) {
        return template.district() != null
                && caller.districts(Role.CASE_SUPERVISOR).contains(template.district());
    }

    private UUID me() {
        return caller.id().value();
    }
}
