package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reasons to look at a case are put off by its caseworker alone, and come back by themselves. */
class FlagSnoozesDbTest {

    private CaseScene scene;
    private AccountId caseworker;
    private CaseScene.Desk desk;
    private ClientId client;

    @BeforeEach
    void aCaseWithoutPlanAndConsent() {
        scene = new CaseScene();
        caseworker = scene.caseworker("caseworker");
        desk = scene.by(caseworker);
        client = desk.open("C-1", null);
    }

    @Test
    void aReasonThatIsPutOffIsSaidBesideTheOthersWithWhoWhenAndWhy() {
        putOff(Attention.NO_PLAN, scene.today.plusDays(7), "等街道答复");
        CaseloadRow row = row(desk);
        assertThat(row.attention()).containsExactly(Attention.NO_CONSENT);
        assertThat(row.snoozed()).singleElement().satisfies(flag -> {
            assertThat(flag.reason()).isEqualTo(Attention.NO_PLAN);
            assertThat(flag.since()).isEqualTo(scene.today);
            assertThat(flag.snooze())
                    .isEqualTo(new SnoozeView(
                            Attention.NO_PLAN, scene.today.plusDays(7), "等街道答复", "caseworker", scene.clock.instant()));
        });
        assertThat(opened(desk).snoozed()).isEqualTo(row.snoozed());
    }

    @Test
    void itIsThereAgainOnTheDayThatWasSaid() {
        putOff(Attention.NO_PLAN, scene.today.plusDays(7), "等街道答复");
        assertThat(row(later(6)).attention()).doesNotContain(Attention.NO_PLAN);
        assertThat(row(later(7)).attention()).contains(Attention.NO_PLAN);
        assertThat(row(later(7)).snoozed()).isEmpty();
    }

    @Test
    void whoHasNothingElseToLookAtIsNotCountedWhileItIsPutOff() {
        putOff(Attention.NO_PLAN, scene.today.plusDays(7), "等街道答复");
        putOff(Attention.NO_CONSENT, scene.today.plusDays(7), "下周签字");
        CaseloadPage page = desk.ask(() -> desk.get(Cases.class).myFamilies(FindCases.first()));
        assertThat(page.attention()).isZero();
        assertThat(page.reasons()).isEmpty();
    }

    @Test
    void aReasonThatFellAndRoseAgainIsAnotherOne() {
        plan(desk, 1);
        CaseScene.Desk then = later(2);
        putOff(then, Attention.REVIEW_OVERDUE, scene.today.plusDays(30), "家人在外地");
        assertThat(row(later(20)).attention()).doesNotContain(Attention.REVIEW_OVERDUE);
        plan(later(3), 10);
        assertThat(row(later(10)).attention()).doesNotContain(Attention.REVIEW_OVERDUE);
        assertThat(row(later(11)).attention()).contains(Attention.REVIEW_OVERDUE);
        assertThat(opened(later(11)).earlier())
                .contains(new FlagTime(Attention.REVIEW_OVERDUE, scene.today.plusDays(2), scene.today.plusDays(3)));
    }

    private void plan(CaseScene.Desk by, int reviewIn) {
        by.tell(() -> by.get(CarePlans.class).make(new MakePlan(client, scene.today, scene.today.plusDays(reviewIn))));
    }

    @Test
    void whatIsPutOffAgainGetsTheNewDay() {
        putOff(Attention.NO_PLAN, scene.today.plusDays(2), "等街道答复");
        putOff(Attention.NO_PLAN, scene.today.plusDays(9), "街道还没有答复");
        assertThat(row(later(5)).snoozed())
                .singleElement()
                .satisfies(flag -> assertThat(flag.snooze().until()).isEqualTo(scene.today.plusDays(9)));
        desk.tell(() -> desk.get(FlagSnoozes.class).wake(client, Attention.NO_PLAN));
        assertThat(row(desk).attention()).contains(Attention.NO_PLAN);
    }

    @Test
    void whatIsPutOffForLessIsThereAgainOnTheEarlierDay() {
        putOff(Attention.NO_PLAN, scene.today.plusDays(9), "等街道答复");
        putOff(Attention.NO_PLAN, scene.today.plusDays(2), "街道明天就答复");
        assertThat(row(later(1)).attention()).doesNotContain(Attention.NO_PLAN);
        assertThat(row(later(2)).attention()).contains(Attention.NO_PLAN);
    }

    @Test
    void itEndsWhenTheCaseGoesToAColleagueAndStaysWrittenDown() throws SQLException {
        putOff(Attention.NO_PLAN, scene.today.plusDays(7), "等街道答复");
        AccountId colleague = scene.caseworker("colleague");
        CaseScene.Desk supervisor =
                scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        supervisor.tell(() -> supervisor.get(CaseHandOvers.class).giveTo(new GiveCase(client, colleague, Set.of())));
        assertThat(row(scene.by(colleague)).attention()).contains(Attention.NO_PLAN);
        supervisor.tell(() -> supervisor.get(CaseHandOvers.class).giveTo(new GiveCase(client, caseworker, Set.of())));
        assertThat(row(desk).attention()).as("given back").contains(Attention.NO_PLAN);
        assertThat(scene.strings("SELECT why || ' ' || made_by FROM casework.flag_snooze"))
                .containsExactly("等街道答复 " + caseworker);
    }

    @Test
    void nobodyElsePutsAReasonOff() {
        CaseScene.Desk supervisor =
                scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        CaseScene.Desk colleague = scene.by(scene.caseworker("colleague"));
        assertThatThrownBy(() -> putOff(supervisor, Attention.NO_PLAN, scene.today.plusDays(7), "x"))
                .isInstanceOf(NotYourCase.class);
        assertThatThrownBy(() ->
                        supervisor.tell(() -> supervisor.get(FlagSnoozes.class).wake(client, Attention.NO_PLAN)))
                .isInstanceOf(NotYourCase.class);
        assertThatThrownBy(() -> putOff(colleague, Attention.NO_PLAN, scene.today.plusDays(7), "x"))
                .isInstanceOf(CaseNotFound.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 31})
    void itIsPutOffToADayFromTomorrowToThirtyDaysFromNow(int days) {
        assertThatThrownBy(() -> putOff(Attention.NO_PLAN, scene.today.plusDays(days), "x"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("until");
    }

    @Test
    void whatIsNotAmissIsNotPutOff() {
        assertThatThrownBy(() -> putOff(Attention.MISSED_THREE_IN_A_ROW, scene.today.plusDays(7), "x"))
                .matches(CaseError.FLAG_NOT_RAISED::stopped);
        assertThatThrownBy(() -> putOff(Attention.NO_PLAN, scene.today.plusDays(7), " "))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("why");
    }

    @Test
    void whatAttendanceSaidIsNotReadAnyMoreOnceTheConsentIsWithdrawn() throws SQLException {
        CaseScene.Family family = scene.family("7K3M-9XQ2");
        desk.tell(() -> desk.get(Cases.class).linkHousehold(new LinkHousehold(client, family.code())));
        AttendanceConsentId consent = desk.consent(client, family, scene.today.minusDays(28));
        scene.sql("UPDATE casework.client SET opened_on = ?", scene.today.minusDays(28));
        for (int back = 3; back <= 5; back++) {
            LocalDate day = scene.today.minusDays(back);
            scene.booking(family, scene.session("AFTER_SCHOOL_CLASS", day), day, "CONFIRMED");
        }
        scene.sql("INSERT INTO programme.attendance (id, session_id, booking_id, participant_id, absence)"
                + " SELECT uuidv7(), b.session_id, b.id, b.participant_id, 'UNEXCUSED' FROM programme.booking b");
        assertThat(row(desk).attention()).contains(Attention.MISSED_THREE_IN_A_ROW);
        putOff(Attention.MISSED_THREE_IN_A_ROW, scene.today.plusDays(7), "孩子住院");
        assertThat(read("SELECT why FROM casework.flag_snooze")).isEqualTo(1);
        desk.tell(() -> desk.get(AttendanceConsents.class).withdraw(consent));
        assertThat(read("SELECT why FROM casework.flag_snooze")).isZero();
        CaseloadRow row = row(desk);
        assertThat(row.snoozed()).isEmpty();
        assertThat(row.attention())
                .doesNotContain(Attention.MISSED_THREE_IN_A_ROW)
                .contains(Attention.NO_CONSENT);
        assertThat(opened(desk).earlier())
                .extracting(FlagTime::reason)
                .doesNotContain(Attention.MISSED_THREE_IN_A_ROW, Attention.LITTLE_OFFERED_TAKEN);
    }

    @Test
    void aListOfOneReasonShowsThoseCasesAndTellsHowOftenEachIsOpen() {
        ClientId planned = desk.open("C-2", null);
        desk.ask(() -> desk.get(CarePlans.class).make(new MakePlan(planned, scene.today, scene.today.plusDays(60))));
        CaseloadPage page = desk.ask(() -> desk.get(Cases.class)
                .myFamilies(
                        new FindCases("", Attention.NO_PLAN, FindCases.first().page())));
        assertThat(page.items()).extracting(CaseloadRow::client).containsExactly(client);
        assertThat(page.reasons())
                .containsEntry(Attention.NO_PLAN, 1)
                .containsEntry(Attention.NO_CONSENT, 2)
                .containsEntry(Attention.NO_FAMILY_INTERVENTION, 1);
        assertThat(page.cases()).isEqualTo(2);
    }

    /** A reason reminds its caseworker: no place, no priority and no right is made of it. */
    @Test
    void nothingOutsideTheCaseSideCanDependOnAReason() throws SQLException {
        assertThat(scene.strings("""
                SELECT DISTINCT grantee::text FROM information_schema.table_privileges
                WHERE table_schema = 'casework' AND table_name = 'flag_snooze'""")).containsExactlyInAnyOrder(TestDatabase.OWNER, TestDatabase.CASEWORK);
        assertThat(scene.strings("""
                SELECT n.nspname || '.' || p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                WHERE n.nspname <> 'pg_catalog' AND p.prosrc LIKE '%flag_snooze%'
                UNION SELECT schemaname || '.' || viewname FROM pg_views WHERE definition LIKE '%flag_snooze%'
                UNION SELECT conrelid::regclass::text FROM pg_constraint WHERE confrelid = 'casework.flag_snooze'::regclass
                UNION SELECT schemaname || '.' || tablename FROM pg_policies
                WHERE tablename <> 'flag_snooze' AND coalesce(qual, '') || coalesce(with_check, '') LIKE '%flag_snooze%'""")).isEmpty();
    }

    private int read(String sql) {
        return desk.ask(() ->
                TestJpa.entityManager().createNativeQuery(sql).getResultList().size());
    }

    private void putOff(Attention reason, LocalDate until, String why) {
        putOff(desk, reason, until, why);
    }

    private void putOff(CaseScene.Desk by, Attention reason, LocalDate until, String why) {
        by.tell(() -> by.get(FlagSnoozes.class).snooze(new SnoozeFlag(client, reason, until, why)));
    }

    private CaseScene.Desk later(int days) {
        return scene.by(caseworker, Clock.offset(scene.clock, Duration.ofDays(days)));
    }

    private CaseloadRow row(CaseScene.Desk by) {
        List<CaseloadRow> rows =
                by.ask(() -> by.get(Cases.class).myFamilies(FindCases.first())).items();
        return rows.stream()
                .filter(row -> row.client().equals(client))
                .findFirst()
                .orElseThrow();
    }

    private FlagsView opened(CaseScene.Desk by) {
        return by.ask(() -> by.get(Cases.class).opened(client)).flags();
    }
}
