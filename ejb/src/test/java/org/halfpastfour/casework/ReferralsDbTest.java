package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client is sent on to a service, and a special situation is reported: by people, each step written down once. */
class ReferralsDbTest {

    private CaseScene scene;
    private CaseScene.Desk desk;
    private CaseScene.Desk above;
    private ClientId client;

    @BeforeEach
    void aCase() {
        scene = new CaseScene();
        desk = scene.by(scene.caseworker("caseworker"));
        above = scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        client = desk.open("C-1", null);
    }

    @Test
    void aReferralIsSentAcceptedAndEndsWithAResult() throws SQLException {
        ReferralId id = send(scene.today.minusDays(20));
        assertThat(one().state()).isEqualTo(ReferralState.SENT);
        answer(id, true);
        desk.tell(() -> desk.get(Referrals.class).end(new EndReferral(id, scene.today, "找到了超市的工作")));
        assertThat(one()).satisfies(referral -> {
            assertThat(referral.state()).isEqualTo(ReferralState.ENDED);
            assertThat(referral.result()).contains("超市");
        });
        assertThat(scene.strings("SELECT action FROM casework.audit_entry WHERE subject_kind = 'referral' ORDER BY id"))
                .containsExactly("referral.sent", "referral.accepted", "referral.ended");
    }

    @Test
    void whatWasAnsweredIsNotAnsweredAgain() {
        ReferralId id = send(scene.today.minusDays(3));
        answer(id, false);
        assertThatThrownBy(() -> answer(id, true)).matches(CaseError.REFERRAL_ANSWERED_MEANWHILE::stopped);
        assertThatThrownBy(() -> desk.tell(() -> desk.get(Referrals.class).end(new EndReferral(id, scene.today, "结束"))))
                .matches(CaseError.REFERRAL_ANSWERED_MEANWHILE::stopped);
    }

    @Test
    void theClientAgreesFirst() {
        LocalDate today = scene.today;
        assertThatThrownBy(() -> new SendReferral(client, "医院", ReferralKind.HEALTH, "体检", today, today.minusDays(1)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whatWaitsTooLongIsSomethingToDo() {
        ReferralId old = send(scene.today.minusDays(15));
        ReferralId recent = send(scene.today.minusDays(14));
        assertThat(recent).isNotNull();
        assertThat(waiting(desk)).extracting(each -> each.referral().id()).containsExactly(old);
        assertThat(waiting(above)).extracting(ReferralRow::client).containsExactly(client);
        answer(old, true);
        assertThat(waiting(desk)).isEmpty();
    }

    @Test
    void aReportIsAcknowledgedAndTakenBackOnceAndNeverUndone() throws SQLException {
        EscalationId id = raise();
        desk.tell(
                () -> desk.get(Escalations.class).acknowledge(new AcknowledgeEscalation(id, scene.today, "大溪沟街道 李主任")));
        assertThatThrownBy(() -> desk.tell(() ->
                        desk.get(Escalations.class).acknowledge(new AcknowledgeEscalation(id, scene.today, "另一位"))))
                .matches(CaseError.ESCALATION_SETTLED::stopped);
        desk.tell(() -> desk.get(Escalations.class).withdraw(new WithdrawEscalation(id, "孩子已在外婆家")));
        assertThatThrownBy(
                        () -> desk.tell(() -> desk.get(Escalations.class).withdraw(new WithdrawEscalation(id, "再撤回"))))
                .matches(CaseError.ESCALATION_SETTLED::stopped);
        assertThat(above.ask(() -> above.get(Escalations.class).ofDistricts()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.escalation().acknowledgedBy()).contains("李主任");
                    assertThat(row.escalation().withdrawnWhy()).contains("外婆");
                });
        assertThat(scene.strings(
                        "SELECT action FROM casework.audit_entry WHERE subject_kind = 'escalation' ORDER BY id"))
                .containsExactly("escalation.raised", "escalation.acknowledged", "escalation.withdrawn");
    }

    @Test
    void whatLeavesTheHouseIsTheLeastAndHasANumberInTheLog() throws SQLException {
        EscalationId id = raise();
        EscalationSheet sheet = desk.ask(() -> desk.get(Escalations.class).sheet(id));
        assertThat(sheet.toString()).doesNotContain("C-1").doesNotContain("13800000000");
        assertThat(scene.strings("SELECT detail FROM casework.audit_entry WHERE action = 'escalation.taken'"))
                .containsExactly(sheet.escalation().number());
    }

    @Test
    void aCaseOnPaperHasWhoTookItAndANumberInTheLog() throws SQLException {
        CaseSheet paper = desk.ask(() -> desk.get(CaseExports.class).take(client));
        assertThat(paper.by().login()).isEqualTo("caseworker");
        assertThat(paper.by().number()).matches("[0-9A-F]{4}-[0-9A-F]{4}");
        assertThat(scene.strings("SELECT detail FROM casework.audit_entry WHERE action = 'case.exported'"))
                .containsExactly(paper.by().number());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatCameOfItIsWrittenOfAClosedCaseToo(boolean bySupervisor) {
        ReferralId sent = send(scene.today.minusDays(3));
        EscalationId raised = raise();
        assertThatThrownBy(() -> settle(above, sent, raised)).isInstanceOf(NotYourCase.class);
        desk.tell(() -> desk.get(CaseClosings.class)
                .close(new CloseCase(client, ClosingReason.MOVED_AWAY, "搬去了外地", List.of())));
        CaseScene.Desk by = bySupervisor ? above : desk;
        assertThat(by.ask(() -> by.get(Referrals.class).of(client)).settles()).isTrue();
        settle(by, sent, raised);
        by.tell(() -> by.get(Referrals.class).end(new EndReferral(sent, scene.today, "找到了工作")));
        assertThat(one().state()).isEqualTo(ReferralState.ENDED);
        assertThatThrownBy(
                        () -> by.tell(() -> by.get(Escalations.class).withdraw(new WithdrawEscalation(raised, "弄错了"))))
                .matches(refused -> refused instanceof NotYourCase
                        || refused instanceof DomainException fact && CaseError.CASE_CLOSED.stopped(fact));
    }

    private void settle(CaseScene.Desk by, ReferralId sent, EscalationId raised) {
        by.tell(() -> by.get(Escalations.class).acknowledge(new AcknowledgeEscalation(raised, scene.today, "李主任")));
        by.tell(() -> by.get(Referrals.class).answer(new AnswerReferral(sent, true, scene.today, "收下了")));
    }

    @Test
    void nobodyReportsWhatIsStillToCome() {
        assertThatThrownBy(() -> desk.ask(() -> desk.get(Escalations.class)
                        .raise(new RaiseEscalation(
                                client, "街道", EscalationReason.CHILD_AT_RISK, scene.today.plusDays(1), "明天"))))
                .isInstanceOf(InvalidInput.class);
    }

    private EscalationId raise() {
        return desk.ask(() -> desk.get(Escalations.class)
                .raise(new RaiseEscalation(client, "大溪沟街道", EscalationReason.CHILD_AT_RISK, scene.today, "孩子一个人在家")));
    }

    private ReferralId send(LocalDate on) {
        return desk.ask(() -> desk.get(Referrals.class)
                .send(new SendReferral(client, "区就业服务中心", ReferralKind.WORK, "找白班的工作", on, on)));
    }

    private void answer(ReferralId id, boolean accepted) {
        desk.tell(() -> desk.get(Referrals.class).answer(new AnswerReferral(id, accepted, scene.today, "周一面谈")));
    }

    private ReferralView one() {
        List<ReferralView> all =
                desk.ask(() -> desk.get(Referrals.class).of(client)).referrals();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @Test
    void theDaysOfTheDistrictHoldFromTheirDayOnAndThoseOfBeforeAreKept() {
        CaseScene.Desk elsewhere =
                scene.bySupervisor(scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT), CaseScene.OTHER_DISTRICT);
        set(above, scene.today.plusDays(1), new ReferralDays(1, 7, 1, 7));
        assertThat(own(above).holds()).isEqualTo(ReferralDays.SHIPPED);
        set(above, scene.today, new ReferralDays(20, 100, 5, 7));
        set(above, scene.today, new ReferralDays(10, 60, 2, 7));
        assertThat(own(above).holds()).isEqualTo(new ReferralDays(10, 60, 2, 7));
        assertThat(own(above).versions()).hasSize(3);
        assertThat(own(elsewhere).versions()).isEmpty();
        assertThatThrownBy(() -> set(elsewhere, scene.today, ReferralDays.SHIPPED))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> set(above, scene.today.minusDays(1), ReferralDays.SHIPPED))
                .isInstanceOf(InvalidInput.class);
    }

    private static void set(CaseScene.Desk by, LocalDate from, ReferralDays days) {
        by.tell(() -> by.get(ReferralTerms.class).set(new SetReferralDays(CaseScene.DISTRICT, from, days)));
    }

    private static DistrictReferralDays own(CaseScene.Desk by) {
        return by.ask(() -> by.get(ReferralTerms.class).own()).getFirst();
    }

    private static List<ReferralRow> waiting(CaseScene.Desk who) {
        return who.ask(() -> who.get(Referrals.class).open()).stream()
                .filter(ReferralRow::isLate)
                .toList();
    }
}
