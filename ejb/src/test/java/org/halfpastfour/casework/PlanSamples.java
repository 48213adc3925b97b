package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.engagement.DosePeriod;
import org.jspecify.annotations.Nullable;

/** What stands in plans of tests. */
final class PlanSamples {

    static final GoalScale SCALE = new GoalScale(List.of("从不", "偶尔", "每周三次", "几乎每天", "每天"));

    private PlanSamples() {}

    static WriteIntake said(ClientId client, LocalDate on) {
        return new WriteIntake(client, IntakeSource.NEIGHBOUR, "楼上的陈阿姨", on, "晚上常听见吵架", "孩子有礼貌", "", null);
    }

    static PlannedDose dose(int count, LocalDate from) {
        return new PlannedDose(
                "参加课程",
                count,
                DosePeriod.MONTH,
                from,
                from.plusDays(60),
                new Responsible(ResponsibleKind.OUTSIDE_SERVICE, "就业站"));
    }

    /** Nothing changes but what is given; looked at as it stands. */
    static ChangeGoal change(GoalView goal, GoalState state, @Nullable Judgement judgement, String why) {
        return new ChangeGoal(
                goal.id(), goal.number(), goal.domain(), goal.wording(), state, goal.scale(), judgement, why);
    }
}
