package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.TimeRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case is paused, closed with a review, and opened again with all that stood in it. */
class CaseLifeDbTest {

    private CaseScene scene;
    private AccountId caseworker;
    private CaseScene.Desk desk;
    private CaseScene.Family family;
    private ClientId client;

    @BeforeEach
    void aCaseWithAPlan() {
        scene = new CaseScene();
        caseworker = scene.caseworker("caseworker");
        desk = scene.by(caseworker);
        family = scene.family("7K3M-9XQ2");
        client = desk.open("C-1", family.code());
        assertThat(desk.consent(client, family, scene.today.minusDays(28))).isNotNull();
        assertThat(desk.expecting(client, Stream.CHILD_CARE, 3, DosePeriod.WEEK))
                .isNotNull();
    }

    @Test
    void nothingIsPressingWhileACaseIsPausedAndAllOfItAfterwards() {
        assertThat(attention(desk)).isNotEmpty();
        pause(scene.today.plusDays(7));
        assertThat(attention(desk)).isEmpty();
        assertThat(desk.read(client).life())
                .isEqualTo(new CaseLifeView(CaseStanding.PAUSED, scene.today.plusDays(7), null, false));
        assertThat(desk.read(client).own()).isTrue();
        assertThat(attention(later(7))).isEmpty();
        assertThat(attention(later(8))).isNotEmpty();
        desk.tell(() -> desk.get(CasePauses.class).goOn(client));
        assertThat(attention(desk)).isNotEmpty();
    }

    @Test
    void aPauseEndsOnADayThatIsStillToCome() {
        assertThatThrownBy(() -> pause(scene.today)).isInstanceOf(InvalidInput.class);
        pause(scene.today.plusDays(1));
        assertThatThrownBy(() -> pause(scene.today.plusDays(9))).matches(CaseError.CASE_PAUSED::stopped);
    }

    @Test
    void closingJudgesEveryGoalAndEndsPlanInterventionsAndConsent() throws SQLException {
        assertThatThrownBy(() -> close(List.of())).isInstanceOf(InvalidInput.class);
        assertThat(desk.read(client).own()).isTrue();
        close(judged());
        CaseView view = desk.read(client);
        assertThat(view.plan()).isNull();
        assertThat(view.goals()).singleElement().satisfies(goal -> {
            assertThat(goal.state()).isEqualTo(GoalState.SUSTAINING);
            assertThat(goal.interventions())
                    .extracting(InterventionView::endedOn)
                    .containsExactly(scene.today);
        });
        assertThat(view.households().getFirst().consent()).isNull();
        assertThat(history().events()).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CaseEventKind.CLOSED);
            assertThat(event.reason()).isEqualTo(ClosingReason.OWN_WISH);
            assertThat(event.words()).isEqualTo("一家人过得平稳");
        });
        assertThat(desk.ask(() -> desk.get(Cases.class).mine())).isEmpty();
        assertThat(desk.ask(() -> desk.get(CaseClosings.class).closed()))
                .extracting(ClosedCaseRow::client)
                .containsExactly(client);
    }

    @Test
    void closingCallsOffWhatIsToComeAndGivesTheRoomBack() throws SQLException {
        assertThat(hold(scene.at(scene.today.plusDays(1), 10, 0))).isNotNull();
        close(judged());
        assertThat(desk.read(client).repairs()).extracting(RepairView::state).containsExactly(RepairState.CANCELLED);
        assertThat(scene.strings("SELECT state FROM programme.session")).containsExactly("CANCELLED");
    }

    @Test
    void aSessionThatNobodyMarkedIsSettledBefore() throws SQLException {
        RepairId repair = hold(scene.at(scene.today.plusDays(1), 10, 0));
        CloseCase command = closing(judged());
        CaseScene.Desk later = later(2);
        assertThatThrownBy(() -> later.tell(() -> later.get(CaseClosings.class).close(command)))
                .matches(CaseError.CASE_SESSIONS_UNMARKED::stopped);
        PersonMark absent = new PersonMark(client.value(), false, false, null);
        CountedRepair counted = later.ask(
                () -> later.get(FamilyRepairs.class).mark(new MarkRepair(repair, List.of(absent), Set.of(), "没有来")));
        assertThat(counted).isNotNull();
        later.tell(() -> later.get(CaseClosings.class).close(command));
        assertThat(later.read(client).life().standing()).isEqualTo(CaseStanding.CLOSED);
    }

    @Test
    void aCaseIsOpenedAgainWithWhatStoodInItAndWithoutReadingTheFamily() {
        close(judged());
        CaseScene.Desk later = later(30);
        later.tell(() -> later.get(CaseClosings.class).reopen(new ReopenCase(client, "又来求助")));
        CaseView view = later.read(client);
        assertThat(view.own()).isTrue();
        assertThat(view.life()).isEqualTo(CaseLifeView.OPEN);
        assertThat(view.goals()).hasSize(1);
        assertThat(view.households().getFirst().consent()).isNull();
        assertThat(later.expecting(client, Stream.CHILD_CARE, 3, DosePeriod.WEEK))
                .isNotNull();
        assertThat(later.ask(() -> later.get(CaseHistories.class).read(client, null, null))
                        .events())
                .extracting(CaseEventLine::kind)
                .containsExactly(CaseEventKind.CLOSED, CaseEventKind.REOPENED);
    }

    @Test
    void whoSupervisesOpensItToo() {
        close(judged());
        CaseScene.Desk supervisor =
                scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        assertThat(supervisor.ask(() -> supervisor.get(CaseClosings.class).closed()))
                .hasSize(1);
        supervisor.tell(() -> supervisor.get(CaseClosings.class).reopen(new ReopenCase(client, "社工离职")));
        assertThat(desk.read(client).own()).isTrue();
    }

    @Test
    void aColleagueKnowsOfNoClosedCase() {
        close(judged());
        CaseScene.Desk colleague = scene.by(scene.caseworker("colleague"));
        assertThat(colleague.ask(() -> colleague.get(CaseClosings.class).closed()))
                .isEmpty();
        assertThatThrownBy(() ->
                        colleague.tell(() -> colleague.get(CaseClosings.class).reopen(new ReopenCase(client, "x"))))
                .isInstanceOf(CaseNotFound.class);
    }

    private void pause(LocalDate until) {
        desk.tell(() -> desk.get(CasePauses.class).pause(new PauseCase(client, until, "回乡照顾老人")));
    }

    private void close(List<JudgedGoal> goals) {
        desk.tell(() -> desk.get(CaseClosings.class).close(closing(goals)));
    }

    private CloseCase closing(List<JudgedGoal> goals) {
        return new CloseCase(client, ClosingReason.OWN_WISH, "一家人过得平稳", goals);
    }

    private List<JudgedGoal> judged() {
        return desk.read(client).goals().stream()
                .map(goal -> new JudgedGoal(goal.id(), GoalState.SUSTAINING, null))
                .toList();
    }

    private CaseScene.Desk later(int days) {
        return scene.by(caseworker, Clock.offset(scene.clock, Duration.ofDays(days)));
    }

    private List<Attention> attention(CaseScene.Desk asked) {
        return asked.ask(() -> asked.get(Cases.class).myFamilies(FindCases.first()))
                .items()
                .getFirst()
                .attention();
    }

    private CaseHistory history() {
        return desk.ask(() -> desk.get(CaseHistories.class).read(client, null, null));
    }

    private RepairId hold(java.time.Instant start) {
        UUID household = family.household();
        return desk.ask(() -> desk.get(FamilyRepairs.class)
                .hold(new HoldRepair(
                        client,
                        household,
                        HomeId.of(scene.home),
                        RoomId.of(scene.room),
                        TimeRange.of(start, Duration.ofMinutes(60)),
                        RepairModel.SINGLE_FAMILY,
                        null,
                        List.of(family.child()))));
    }
}
