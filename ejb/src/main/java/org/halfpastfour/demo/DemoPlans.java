package org.halfpastfour.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.halfpastfour.casework.AddGoal;
import org.halfpastfour.casework.AddIntervention;
import org.halfpastfour.casework.CarePlans;
import org.halfpastfour.casework.CaseClosings;
import org.halfpastfour.casework.CasePauses;
import org.halfpastfour.casework.Cases;
import org.halfpastfour.casework.ChangeGoal;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.CloseCase;
import org.halfpastfour.casework.ClosingReason;
import org.halfpastfour.casework.GoalDomain;
import org.halfpastfour.casework.GoalId;
import org.halfpastfour.casework.GoalScale;
import org.halfpastfour.casework.GoalState;
import org.halfpastfour.casework.IntakeSource;
import org.halfpastfour.casework.Intakes;
import org.halfpastfour.casework.InterventionId;
import org.halfpastfour.casework.Judgement;
import org.halfpastfour.casework.MakePlan;
import org.halfpastfour.casework.OpenCase;
import org.halfpastfour.casework.PauseCase;
import org.halfpastfour.casework.PlannedDose;
import org.halfpastfour.casework.Responsible;
import org.halfpastfour.casework.ResponsibleKind;
import org.halfpastfour.casework.WriteIntake;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.HouseClock;

/** Plans of the demo's cases: what people said first, goals with their levels, and what changed since. */
@ApplicationScoped
class DemoPlans {

    private static final GoalScale TOGETHER =
            new GoalScale(List.of("几乎不说话，见面就吵", "偶尔说话，没有一起做的事", "每周一次，一起待一小时以上", "每周两三次，孩子会主动说起学校", "几乎每天，家人自己安排"));
    private static final GoalScale STEADY =
            new GoalScale(List.of("放学后常没人管", "有人管，但说不准是谁", "每周三天有固定照看", "每周四天以上，作业大多完成", "每天都有，家长自己检查作业"));
    private static final String STEADY_WORDING = "孩子放学后有稳定的照看，作业按时完成";

    /** Whose family is away for some weeks. */
    private static final int PAUSED = 7;

    @Inject
    private Cases cases;

    @Inject
    private Intakes intakes;

    @Inject
    private CarePlans plans;

    @Inject
    private CasePauses pauses;

    @Inject
    private CaseClosings closings;

    @Inject
    private HouseClock clock;

    /** Answers the intervention toward which the family repair sessions count. */
    InterventionId make(ClientId client, LocalDate begins, int number) {
        said(client, IntakeSource.FAMILY, "孩子的奶奶", begins, "孩子放学后常常一个人，作业没人看。", "孩子和奶奶很亲。", "晚饭时常吵。");
        said(client, IntakeSource.STREET_OFFICE, "街道办专干", begins, "按时来报到，愿意配合。", "守约。", "还没有找到工作。");
        plans.make(new MakePlan(client, begins, begins.plusWeeks(13).plusDays(number)));
        GoalId together = plans.addGoal(new AddGoal(client, GoalDomain.FAMILY, "每周有固定的亲子时间，孩子愿意主动说起学校的事", TOGETHER));
        GoalId steady = plans.addGoal(new AddGoal(client, GoalDomain.PARENTING, STEADY_WORDING, STEADY));
        LocalDate ends = begins.plusWeeks(20);
        add(steady, Stream.CHILD_CARE, "孩子参加四点半课堂", number % 2 == 0 ? 4 : 3, DosePeriod.WEEK, begins, ends);
        add(together, Stream.PARENT_CHILD_EVENT, "和孩子一起参加亲子活动", 1, DosePeriod.MONTH, begins, ends);
        return add(together, Stream.FAMILY_REPAIR, "家庭修复会谈，修复亲子关系", 8, DosePeriod.IN_ALL, begins, ends);
    }

    private InterventionId add(
            GoalId goal, Stream stream, String wording, int count, DosePeriod period, LocalDate from, LocalDate to) {
        return plans.addIntervention(new AddIntervention(goal, stream, wording, count, period, from, to));
    }

    private void said(
            ClientId client,
            IntakeSource source,
            String who,
            LocalDate on,
            String said,
            String strengths,
            String worries) {
        intakes.write(new WriteIntake(client, source, who, on.minusDays(3), said, strengths, worries, null));
    }

    /** What became of the plan in the weeks since. */
    void follow(ClientId client, DemoCalendar calendar, int number) {
        LocalDate monday = calendar.monday(-4);
        at(calendar, monday, () -> judge(client, monday, number));
        if (number % 3 == 0) {
            at(calendar, calendar.monday(-3), () -> work(client, calendar.monday(-3)));
        }
        if (number == PAUSED) {
            at(calendar, calendar.monday(-1), () -> {
                pauses.pause(new PauseCase(client, calendar.monday(3), "全家回乡照顾老人"));
                return true;
            });
            finished(calendar);
        }
    }

    private boolean judge(ClientId client, LocalDate monday, int number) {
        cases.family(client).goals().stream()
                .filter(goal -> goal.domain() == GoalDomain.PARENTING)
                .forEach(goal -> plans.changeGoal(new ChangeGoal(
                        goal.id(),
                        goal.number(),
                        goal.domain(),
                        goal.wording(),
                        number % 4 == 0 ? GoalState.NO_CHANGE : GoalState.IMPROVING,
                        goal.scale(),
                        new Judgement(number % 4 - 1, monday),
                        "六周小结")));
        return true;
    }

    private boolean work(ClientId client, LocalDate monday) {
        GoalId work = plans.addGoal(new AddGoal(client, GoalDomain.WORK, "有一份做得下去的工作"));
        plans.addIntervention(new AddIntervention(
                work,
                Stream.JOB_TRAINING,
                new PlannedDose(
                        "街道的就业技能班",
                        1,
                        DosePeriod.WEEK,
                        monday,
                        monday.plusWeeks(12),
                        new Responsible(ResponsibleKind.OUTSIDE_SERVICE, "街道就业服务站"))));
        return true;
    }

    /** A case of before, which is closed. */
    private void finished(DemoCalendar calendar) {
        ClientId client = at(
                calendar,
                calendar.monday(-10),
                () -> cases.open(new OpenCase(
                        "YZ-%d-003".formatted(calendar.monday(-10).getYear()), "刘建国", null, DemoSites.DISTRICT, null)));
        at(calendar, calendar.monday(-2), () -> {
            closings.close(
                    new CloseCase(client, ClosingReason.AGREEMENT_COMPLETED, "协议期满，一家人过得平稳，今后由社区联系。", List.of()));
            return true;
        });
    }

    private <T> T at(DemoCalendar calendar, LocalDate day, Callable<T> work) {
        return clock.at(calendar.at(day, 10, 30), work);
    }
}
