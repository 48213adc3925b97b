package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every change of a plan is a version of the whole, and any two are compared. */
class PlanVersionsDbTest {

    private CaseScene scene;
    private AccountId caseworker;
    private CaseScene.Desk desk;
    private ClientId client;

    @BeforeEach
    void aPlanWithAGoalAndAnIntervention() {
        scene = new CaseScene();
        caseworker = scene.caseworker("caseworker");
        desk = scene.by(caseworker);
        client = desk.open("C-1", null);
        InterventionId unused = desk.expecting(client, Stream.FAMILY_REPAIR, 8, DosePeriod.IN_ALL);
        assertThat(unused).isNotNull();
    }

    @Test
    void whatIsMadeAtOnceIsOneVersionAndEachChangeIsAnother() {
        judge(1, "六周小结");
        reviewLater(2, "改期");
        List<PlanVersionLine> versions = history(null, null).versions();
        assertThat(versions).extracting(PlanVersionLine::number).containsExactly(1, 2, 3);
        assertThat(versions.get(0).parts()).containsExactly(PlanPart.PLAN, PlanPart.GOAL, PlanPart.INTERVENTION);
        assertThat(versions.get(1).parts()).containsExactly(PlanPart.GOAL);
        assertThat(versions.get(1).why()).containsExactly("六周小结");
        assertThat(versions.get(1).who()).isEqualTo("caseworker");
        assertThat(versions.get(2).parts()).containsExactly(PlanPart.PLAN);
    }

    @Test
    void anyTwoVersionsAreComparedFieldByField() {
        judge(1, "六周小结");
        moreOften(2, "想快一点");
        CaseScene.Desk later = at(3);
        GoalId work = later.ask(() ->
                later.get(CarePlans.class).addGoal(new AddGoal(client, GoalDomain.WORK, "有工作", PlanSamples.SCALE)));
        PlanComparison all = compared(1, 4);
        assertThat(all.plan().change()).isEqualTo(PlanChange.SAME);
        assertThat(all.goals()).extracting(ComparedPart::change).containsExactly(PlanChange.CHANGED, PlanChange.CAME);
        assertThat(all.goals().getFirst().changed())
                .containsExactly(PlanField.STATE, PlanField.LEVELS, PlanField.JUDGEMENT);
        assertThat(Objects.requireNonNull(all.goals().getLast().after()).id()).isEqualTo(work);
        assertThat(all.interventions()).singleElement().satisfies(each -> assertThat(each.changed())
                .containsExactly(PlanField.WORDING, PlanField.DOSE, PlanField.DAYS, PlanField.RESPONSIBLE));
        PlanComparison middle = compared(2, 3);
        assertThat(middle.goals()).extracting(ComparedPart::change).containsExactly(PlanChange.SAME);
        assertThat(middle.interventions()).extracting(ComparedPart::change).containsExactly(PlanChange.CHANGED);
    }

    @Test
    void theEarlierVersionStandsFirstWhicheverIsNamedFirst() {
        judge(1, "六周小结");
        reviewLater(2, "改期");
        assertThat(compared(3, 1)).isEqualTo(compared(1, 3));
        assertThat(compared(2, 2)).isEqualTo(compared(1, 2));
        assertThat(compared(99, -1)).isEqualTo(compared(2, 3));
    }

    @Test
    void whoLookedAtAnotherVersionChangesNothing() {
        GoalView looked = goal();
        InterventionView dose = looked.interventions().getFirst();
        judge(1, "六周小结");
        moreOften(1, "想快一点");
        assertThatThrownBy(() -> change(at(2), PlanSamples.change(looked, GoalState.WORSENING, null, "又吵了")))
                .matches(CaseError.PLAN_CHANGED_MEANWHILE::stopped);
        CaseScene.Desk later = at(2);
        assertThatThrownBy(() -> later.tell(() -> later.get(CarePlans.class)
                        .endIntervention(new EndIntervention(dose.id(), dose.number(), "不做了"))))
                .matches(CaseError.PLAN_CHANGED_MEANWHILE::stopped);
        assertThat(goal().state()).isEqualTo(GoalState.IMPROVING);
    }

    @Test
    void whatWasEndedIsNotChanged() {
        InterventionView running = goal().interventions().getFirst();
        desk.tell(() ->
                desk.get(CarePlans.class).endIntervention(new EndIntervention(running.id(), running.number(), "不做了")));
        InterventionView ended = goal().interventions().getFirst();
        assertThat(ended.endedOn()).isEqualTo(scene.today);
        assertThatThrownBy(() -> desk.tell(() -> desk.get(CarePlans.class)
                        .changeIntervention(new ChangeIntervention(
                                ended.id(), ended.number(), PlanSamples.dose(3, scene.today), "又做"))))
                .matches(CaseError.INTERVENTION_ENDED::stopped);
    }

    @Test
    void nobodyJudgesAGoalWithoutLevelsOrAheadOfTime() {
        GoalView draft = goal();
        assertThat(draft.isDraft()).isTrue();
        assertThatThrownBy(() -> PlanSamples.change(draft, GoalState.IMPROVING, new Judgement(1, scene.today), "好些"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> change(desk, described(draft, new Judgement(1, scene.today.plusDays(1)))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatIsNotMeasuredChangesNoFigureAndIsNoMiss() {
        Engagement before = engagement();
        GoalView goal = goal();
        for (Stream stream : Stream.values()) {
            if (!stream.isMeasured()) {
                InterventionId added = desk.ask(() -> desk.get(CarePlans.class)
                        .addIntervention(new AddIntervention(goal.id(), stream, PlanSamples.dose(2, scene.today))));
                assertThat(added).isNotNull();
            }
        }
        assertThat(engagement()).isEqualTo(before);
        assertThat(goal().interventions())
                .hasSize(1
                        + (int) Arrays.stream(Stream.values())
                                .filter(stream -> !stream.isMeasured())
                                .count());
    }

    @Test
    void theHistoryIsWrittenDownAsRead() throws SQLException {
        CaseHistory read = history(null, null);
        assertThat(read.comparison()).isNull();
        assertThat(scene.strings("SELECT record_kind FROM casework.read_log ORDER BY at DESC, id DESC LIMIT 1"))
                .containsExactly("history");
    }

    private CaseScene.Desk at(int hours) {
        return scene.by(caseworker, Clock.offset(scene.clock, Duration.ofHours(hours)));
    }

    private GoalView goal() {
        return desk.read(client).goals().getFirst();
    }

    private ChangeGoal described(GoalView goal, Judgement judgement) {
        return new ChangeGoal(
                goal.id(),
                goal.number(),
                goal.domain(),
                goal.wording(),
                GoalState.IMPROVING,
                PlanSamples.SCALE,
                judgement,
                "六周小结");
    }

    private static void change(CaseScene.Desk by, ChangeGoal command) {
        by.tell(() -> by.get(CarePlans.class).changeGoal(command));
    }

    private void judge(int hours, String why) {
        GoalView goal = goal();
        assertThat(why).isEqualTo("六周小结");
        change(at(hours), described(goal, new Judgement(1, scene.today)));
    }

    private void reviewLater(int hours, String why) {
        CaseScene.Desk then = at(hours);
        PlanId next = then.ask(
                () -> then.get(CarePlans.class).make(new MakePlan(client, scene.today, scene.today.plusDays(90), why)));
        assertThat(next).isNotNull();
    }

    private void moreOften(int hours, String why) {
        InterventionView dose = goal().interventions().getFirst();
        CaseScene.Desk then = at(hours);
        then.tell(() -> then.get(CarePlans.class)
                .changeIntervention(
                        new ChangeIntervention(dose.id(), dose.number(), PlanSamples.dose(3, scene.today), why)));
    }

    private CaseHistory history(Integer from, Integer to) {
        return desk.ask(() -> desk.get(CaseHistories.class).read(client, from, to));
    }

    private PlanComparison compared(int from, int to) {
        return Objects.requireNonNull(history(from, to).comparison());
    }

    private Engagement engagement() {
        return desk.ask(() -> desk.get(Engagements.class).engagement(client));
    }
}
