package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;
import org.halfpastfour.engagement.CancelledBy;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Text;

/** What ends with a case; part of {@link CaseClosings}. */
@ApplicationScoped
class ClosingDesk {

    @Inject
    CaseRecords files;

    @Inject
    CaseContentRecords recordFiles;

    @Inject
    CheckInRecords checkIns;

    @Inject
    RepairRooms rooms;

    @Inject
    GroupDesk groups;

    @Inject
    FlagDesk flags;

    @Inject
    ReviewDesk reviews;

    @Inject
    GlassRecords glasses;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Once it is closed nobody could write any more that the client was helped. */
    void mustBeAnswered(ClientId client) {
        int waiting = checkIns.countWaiting(client);
        if (waiting > 0) {
            throw CaseError.CASE_HELP_UNANSWERED.told(waiting);
        }
    }

    /** Sessions to come are called off by the facilitator; those that are over have to be marked first. */
    void settleSessions(Client client) {
        List<UUID> one = List.of(client.id().value());
        recordFiles.catchUp(one);
        Map<Boolean, List<RepairSession>> planned =
                files.of(one, RepairSession.OF_CLIENTS, RepairSession.class).stream()
                        .filter(repair -> repair.state() == RepairState.PLANNED)
                        .collect(Collectors.partitioningBy(
                                repair -> repair.during().start().isAfter(clock.instant())));
        int unmarked = planned.getOrDefault(false, List.of()).size();
        if (unmarked > 0) {
            throw CaseError.CASE_SESSIONS_UNMARKED.told(unmarked);
        }
        planned.getOrDefault(true, List.of()).forEach(this::callOff);
        groups.leaveAll(client.id());
    }

    private void callOff(RepairSession repair) {
        repair.cancel(CancelledBy.FACILITATOR);
        files.write();
        rooms.release(repair);
        log.wrote("repair.cancelled", "repair", repair.client(), repair.id().value());
    }

    /** At one instant: it is one version of the plan. */
    void end(Client client, CloseCase command) {
        Instant now = clock.instant();
        judge(command, now);
        endPlan(command, now);
        flags.endSnoozes(command.client());
        reviews.endOpen(command.client());
        endConsents(client, now);
        glasses.endOf(command.client());
    }

    /** Every goal is judged, and each judgement is a version of it. */
    private void judge(CloseCase command, Instant now) {
        List<Goal> goals = files.of(command.client(), Goal.CURRENT, Goal.class);
        Map<GoalId, JudgedGoal> judged = command.goals().stream()
                .collect(Collectors.toMap(JudgedGoal::goal, Function.identity(), (one, other) -> other));
        Set<GoalId> open = goals.stream().map(Goal::key).collect(Collectors.toCollection(HashSet::new));
        open.removeAll(judged.keySet());
        if (!open.isEmpty()) {
            throw new InvalidInput("goals", CaseError.GOALS_NOT_JUDGED.code());
        }
        List<Goal> next = goals.stream()
                .map(goal -> judged(goal, Objects.requireNonNull(judged.get(goal.key())), command, now))
                .toList();
        files.write();
        next.forEach(files::add);
        files.write();
    }

    private Goal judged(Goal goal, JudgedGoal said, CloseCase command, Instant now) {
        return goal.change(
                ChangeGoal.judged(goal, said.state(), said.judgement(), why(command)), goal.plan(), me(), now);
    }

    private void endPlan(CloseCase command, Instant now) {
        LocalDate today = LocalDate.now(clock);
        List<Intervention> ended =
                files.of(List.of(command.client().value()), Intervention.OF_CLIENTS, Intervention.class).stream()
                        .filter(each -> !each.lastDay().isBefore(today))
                        .map(each -> each.end(each.number(), today, why(command), me(), now))
                        .toList();
        files.activePlan(command.client()).ifPresent(plan -> plan.supersede(today, now));
        files.write();
        ended.forEach(files::add);
        files.write();
    }

    private void endConsents(Client client, Instant now) {
        files.of(List.of(client.id().value()), AttendanceConsent.OF_CLIENTS, AttendanceConsent.class).stream()
                .filter(consent -> !consent.isOver(LocalDate.now(clock)))
                .forEach(consent -> consent.withdraw(now));
        files.write();
    }

    private static String why(CloseCase command) {
        return Text.cut(Text.line(command.summary()), ChangeGoal.LONGEST_REASON);
    }

    private UUID me() {
        return caller.id().value();
    }
}
