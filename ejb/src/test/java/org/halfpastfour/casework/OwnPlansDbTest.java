package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.shared.BothLanguages;
import org.halfpastfour.shared.Ids;
import org.junit.jupiter.api.Test;

/** What a client reads on the own page, ends there and says. */
class OwnPlansDbTest extends OwnPageScene {

    @Test
    void theFiguresAreTheCaseworkersOwn() {
        Engagement theirs =
                caseworker.ask(() -> caseworker.get(Engagements.class).engagement(client));
        assertThat(read(parent, opened()).engagement()).isEqualTo(theirs);
    }

    @Test
    void aConsentThatIsWithdrawnEmptiesTheCaseworkersPageAtOnce() {
        assertThat(caseworker.read(client).households().getFirst().members()).hasSize(2);
        OwnPass pass = opened();
        parent.tell(() -> parent.get(OwnPlans.class).withdraw(pass, consent));
        assertThat(caseworker.read(client).households().getFirst().members()).isEmpty();
        assertThat(caseworker
                        .ask(() -> caseworker.get(Engagements.class).engagement(client))
                        .rows())
                .isEmpty();
        OwnPlanView view = read(parent, pass);
        assertThat(view.consents()).isEmpty();
        assertThat(view.engagement().rows()).isEmpty();
        assertThat(view.goals()).hasSize(1);
    }

    @Test
    void aConsentOfAnotherCaseIsNotFound() {
        ClientId second = caseworker.open("C-2", other.code());
        AttendanceConsentId theirs = caseworker.consent(second, other, scene.today);
        OwnPass pass = opened();
        assertThatThrownBy(() -> parent.tell(() -> parent.get(OwnPlans.class).withdraw(pass, theirs)))
                .matches(CaseError.CASE_RECORD_NOT_FOUND::stopped);
        assertThat(caseworker.read(second).households().getFirst().consent()).isNotNull();
    }

    /** Of two households of one child neither learns what the other does, by a case either. */
    @Test
    void attendanceOfAHouseholdInWhichOneDoesNotLiveIsNotShown() {
        caseworker.tell(() -> caseworker.get(Cases.class).linkHousehold(new LinkHousehold(client, other.code())));
        AttendanceConsentId unused = caseworker.consent(client, other, scene.today.minusDays(90));
        assertThat(unused).isNotNull();
        scene.attended(other, scene.today.minusDays(2));
        assertThat(caseworker
                        .ask(() -> caseworker.get(Engagements.class).engagement(client))
                        .rows())
                .hasSize(2);
        assertThat(read(parent, opened()).engagement().rows()).hasSize(1);
    }

    @Test
    void saysWhoReadWithNameAndRoleAndNotOneself() {
        CaseScene.Desk supervisor =
                scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        assertThat(supervisor.read(client)).isNotNull();
        OwnPass pass = opened();
        assertThat(read(parent, pass)).isNotNull();
        List<OwnReading> reads = read(parent, pass).reads();
        assertThat(reads).anySatisfy(read -> {
            assertThat(read.name()).isEqualTo("supervisor");
            assertThat(read.role()).isEqualTo("CASE_SUPERVISOR");
            assertThat(read.what()).isEqualTo("read.case");
        });
        assertThat(reads).extracting(OwnReading::name).doesNotContain("mother").contains("caseworker");
    }

    @Test
    void theCaseworkerReadsWhatWasAnsweredAndTheSameFormIsSentOnce() {
        OwnPass pass = opened();
        SendCheckIn command = new SendCheckIn(Ids.next(), replies(3, "孩子作业多"), false);
        send(parent, pass, command);
        send(parent, pass, command);
        CheckInsOfCase view = ofCase();
        assertThat(view.checkIns()).hasSize(1);
        assertThat(view.checkIns().getFirst().replies()).isEqualTo(command.replies());
        assertThat(view.checkIns().getFirst().help()).isNull();
        assertThat(calls()).isEmpty();
        assertThat(read(parent, pass).askedNext()).isEqualTo(scene.today.plusDays(7));
    }

    @Test
    void theButtonAndTheWordForHelpReachTheCaseworkerAtOnce() {
        OwnPass pass = opened();
        send(parent, pass, new SendCheckIn(Ids.next(), List.of(), true));
        send(parent, pass, new SendCheckIn(Ids.next(), replies(0, "我撑不住了"), false));
        assertThat(calls()).extracting(HelpCall::kind).containsExactly(HelpKind.ASKED, HelpKind.WORD);
        assertThat(calls()).extracting(HelpCall::name).containsOnly("张三");
        UUID first = calls().getFirst().checkIn();
        caseworker.tell(() -> caseworker.get(ClientCheckIns.class).answer(new AnswerHelp(client, first, "打了电话，明天见面")));
        assertThat(calls()).hasSize(1);
        assertThat(read(parent, pass).checkIns())
                .anySatisfy(each -> assertThat(each.answered()).isEqualTo("打了电话，明天见面"));
        assertThatThrownBy(() -> caseworker.tell(
                        () -> caseworker.get(ClientCheckIns.class).answer(new AnswerHelp(client, first, "又打了"))))
                .matches(CaseError.HELP_ANSWERED::stopped);
    }

    @Test
    void helpThatWaitsTooLongIsShownToTheSupervisor() {
        send(parent, opened(), new SendCheckIn(Ids.next(), List.of(), true));
        var supervisor = scene.supervisor("supervisor", CaseScene.DISTRICT);
        var elsewhere = scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT);
        assertThat(late(scene.bySupervisor(supervisor, CaseScene.DISTRICT))).isEmpty();
        assertThat(late(scene.bySupervisor(supervisor, CaseScene.DISTRICT, after(Duration.ofHours(5)))))
                .extracting(HelpCall::late)
                .containsExactly(true);
        assertThat(late(scene.bySupervisor(elsewhere, CaseScene.OTHER_DISTRICT, after(Duration.ofHours(5)))))
                .isEmpty();
    }

    @Test
    void ofAClosedCaseNothingMoreIsAnswered() {
        scene.sql("UPDATE casework.client SET state = 'CLOSED', closed_on = opened_on");
        OwnPass pass = opened();
        assertThatThrownBy(() -> send(parent, pass, new SendCheckIn(Ids.next(), replies(3, ""), false)))
                .matches(CaseError.OWN_PAGE_CLOSED::stopped);
    }

    @Test
    void theCaseworkerSaysHowOftenAndWhatIsAsked() {
        CheckInRhythm rhythm =
                new CheckInRhythm(14, List.of(question("睡得好吗？"), question("工作怎么样？"), question("家里怎么样？")), 2);
        caseworker.tell(() -> caseworker.get(ClientCheckIns.class).arrange(new ArrangeCheckIns(client, rhythm)));
        assertThat(read(parent, opened()).rhythm()).isEqualTo(rhythm);
        assertThat(ofCase().rhythm()).isEqualTo(rhythm);
    }

    private static CheckInQuestion question(String zh) {
        return new CheckInQuestion(new BothLanguages(zh, ""), AnswerKind.SCALE);
    }

    private static List<CheckInReply> replies(int mark, String words) {
        List<CheckInQuestion> asked = CheckInRhythm.USUAL.questions();
        return List.of(new CheckInReply(asked.get(0), mark, ""), new CheckInReply(asked.get(2), null, words));
    }

    private CheckInsOfCase ofCase() {
        return Objects.requireNonNull(
                caseworker.ask(() -> caseworker.get(ClientCheckIns.class).of(client)));
    }

    private List<HelpCall> calls() {
        return caseworker.ask(() -> caseworker.get(HelpCalls.class).mine());
    }

    private static List<HelpCall> late(CaseScene.Desk supervisor) {
        return supervisor.ask(() -> supervisor.get(HelpCalls.class).late());
    }
}
