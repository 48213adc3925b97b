package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Makes versions of a plan and its parts, for who may change them. */
@ApplicationScoped
class CarePlanDesk {

    @Inject
    CaseRecords files;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The instant is one for all that is done at once: what came at the same one is one version. */
    CarePlan make(MakePlan command, Instant now) {
        Optional<CarePlan> before = files.activePlan(command.client());
        before.ifPresent(plan -> plan.supersede(LocalDate.now(clock), now));
        files.write();
        int number =
                files.of(command.client(), CarePlan.LAST_NUMBER, Integer.class).getFirst() + 1;
        LocalDate start = before.map(CarePlan::startsOn).orElse(command.startsOn());
        return kept(new CarePlan(command, number, start, me(), now));
    }

    Goal add(AddGoal command, Instant now) {
        return kept(new Goal(command, plan(command.client()), me(), now));
    }

    void change(Goal goal, ChangeGoal command, Instant now) {
        mustBeOver(command.judgement());
        Goal next = goal.change(command, plan(goal.client()), me(), now);
        files.write();
        var unused = kept(next);
    }

    Intervention add(AddIntervention command, ClientId client, Instant now) {
        return kept(new Intervention(command, client, me(), now));
    }

    /** The version before gives way first: two in force at once are refused by the database. */
    void follow(UnaryOperator<Intervention> change, Intervention before) {
        Intervention next = change.apply(before);
        files.write();
        var unused = kept(next);
    }

    /** Nobody judges ahead. */
    void mustBeOver(@Nullable Judgement judgement) {
        if (judgement != null && judgement.on().isAfter(LocalDate.now(clock))) {
            throw new InvalidInput("judgedOn", CaseError.DAY_IN_THE_FUTURE.code());
        }
    }

    UUID me() {
        return caller.id().value();
    }

    private <T> T kept(T version) {
        files.add(version);
        files.write();
        return version;
    }

    PlanId plan(ClientId client) {
        return files.activePlan(client)
                .orElseThrow(CaseError.NO_ACTIVE_PLAN::told)
                .id();
    }
}
