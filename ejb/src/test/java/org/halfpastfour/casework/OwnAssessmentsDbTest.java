package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.testing.TestJpa;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client answers on the own page what the caseworker asked: kept item by item, seen by nobody else, sent once. */
class OwnAssessmentsDbTest extends OwnPageScene {

    private InstrumentView shipped;
    private AssessmentRequestId asked;
    private OwnPass pass;

    @BeforeEach
    void askedUntilNextWeek() {
        shipped = AssessmentSamples.shipped(caseworker, client);
        asked = ask();
        pass = opened();
    }

    @Test
    void whatIsAnsweredIsKeptWhenThePageIsGoneAndGoesOnWhereItStopped() {
        keep("together-1", 4, 1);
        keep("together-2", null, 2);
        keep("together-3", 2, 3);
        keep("together-3", 5, 3);
        OwnPlanView again = read(parent, opened());
        assertThat(again.asked()).singleElement().satisfies(one -> {
            assertThat(one.answers())
                    .containsOnlyKeys("together-1", "together-3")
                    .containsEntry("together-3", 5);
            assertThat(one.reached()).isEqualTo(3);
            assertThat(one.until()).isEqualTo(scene.today.plusDays(7));
        });
    }

    @Test
    void nobodyElseSeesWhatIsNotSent() {
        keep("together-1", 4, 1);
        assertThat(caseworker.<List<String>>ask(OwnAssessmentsDbTest::drafts)).isEmpty();
        assertThat(view().results()).isEmpty();
        assertThat(view().requests()).extracting(AssessmentRequestView::state).containsExactly(RequestState.OPEN);
    }

    @Test
    void itIsSentOnceAndTheCaseworkerSeesThatTheClientDid() throws SQLException {
        keep("together-1", 4, 1);
        send();
        send();
        assertThat(view().results()).singleElement().satisfies(result -> assertThat(result.assessments())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.answers()).containsOnlyKeys("together-1");
                    assertThat(one.answeredBy()).isEqualTo(AnsweredBy.CLIENT);
                    assertThat(one.writtenBy()).isNull();
                    assertThat(one.on()).isEqualTo(scene.today);
                }));
        assertThat(view().requests()).extracting(AssessmentRequestView::state).containsExactly(RequestState.ANSWERED);
        assertThat(read(parent, opened()).asked()).isEmpty();
        assertThat(scene.strings("SELECT count(*) FROM casework.assessment_draft"))
                .containsExactly("0");
        assertThat(scene.strings("SELECT count(*) FROM casework.assessment WHERE written_by IS NOT NULL"))
                .containsExactly("0");
        assertThatThrownBy(() -> keep("together-2", 3, 2)).matches(CaseError.ASSESSMENT_REQUEST_SETTLED::stopped);
    }

    @Test
    void nothingAnsweredIsNotSent() {
        keep("together-1", null, 1);
        assertThatThrownBy(this::send).isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoWouldRatherNotLeavesNothing() throws SQLException {
        keep("together-1", 4, 1);
        parent.tell(() -> parent.get(OwnAssessments.class).decline(pass, asked));
        assertThat(view().requests()).extracting(AssessmentRequestView::state).containsExactly(RequestState.DECLINED);
        assertThat(scene.strings("SELECT count(*) FROM casework.assessment_draft"))
                .containsExactly("0");
        assertThatThrownBy(this::send).matches(CaseError.ASSESSMENT_REQUEST_SETTLED::stopped);
    }

    @Test
    void whatIsTakenBackOverOrOfAClosedCaseIsRefusedKindly() throws SQLException {
        keep("together-1", 4, 1);
        caseworker.tell(() -> caseworker.get(AssessmentRequests.class).takeBack(asked));
        assertThatThrownBy(this::send).matches(CaseError.ASSESSMENT_REQUEST_SETTLED::stopped);
        assertThat(scene.strings("SELECT count(*) FROM casework.assessment_draft"))
                .containsExactly("0");
        asked = ask();
        keep("together-1", 4, 1);
        scene.sql(
                "UPDATE casework.assessment_request SET until_date = ? WHERE state = 'OPEN'", scene.today.minusDays(1));
        assertThatThrownBy(this::send).matches(CaseError.ASSESSMENT_REQUEST_SETTLED::stopped);
        assertThat(view().requests())
                .extracting(AssessmentRequestView::state)
                .containsExactly(RequestState.OVER, RequestState.TAKEN_BACK);
        assertThat(scene.strings("SELECT count(*) FROM casework.assessment_draft"))
                .containsExactly("0");
        asked = ask();
        keep("together-1", 4, 1);
        scene.sql("UPDATE casework.client SET state = 'CLOSED', closed_on = ?", scene.today);
        assertThat(scene.strings("SELECT count(*) FROM casework.assessment_draft"))
                .containsExactly("0");
        assertThatThrownBy(this::send).matches(CaseError.ASSESSMENT_REQUEST_SETTLED::stopped);
    }

    @Test
    void whatIsOverIsForgottenWhoeverComesToAnOwnPage() throws SQLException {
        keep("together-1", 4, 1);
        scene.sql("UPDATE casework.assessment_request SET until_date = ?", scene.today.minusDays(1));
        assertThat(read(parent, pass).asked()).isEmpty();
        assertThat(scene.strings("SELECT count(*) FROM casework.assessment_draft"))
                .containsExactly("0");
    }

    @Test
    void whatIsReadByItsCaseworkerIsForgottenOnceItIsOver() throws SQLException {
        keep("together-1", 4, 1);
        scene.sql("UPDATE casework.assessment_request SET until_date = ?", scene.today.minusDays(1));
        assertThat(view().requests()).extracting(AssessmentRequestView::state).containsExactly(RequestState.OVER);
        assertThat(scene.strings("SELECT count(*) FROM casework.assessment_draft"))
                .containsExactly("0");
    }

    @Test
    void aConsentThatIsWithdrawnMeanwhileEndsTheRequestAndItIsAskedAnew() throws SQLException {
        keep("together-1", 4, 1);
        parent.tell(() -> parent.get(OwnPlans.class).withdraw(pass, consent));
        assertThat(scene.strings("SELECT count(*) FROM casework.assessment_draft"))
                .containsExactly("0");
        assertThatThrownBy(() -> keep("together-2", 4, 2)).matches(CaseError.ASSESSMENT_REQUEST_SETTLED::stopped);
        assertThatThrownBy(this::send).matches(CaseError.ASSESSMENT_REQUEST_SETTLED::stopped);
        assertThat(view().requests()).extracting(AssessmentRequestView::state).containsExactly(RequestState.TAKEN_BACK);
        asked = ask();
        keep("together-1", 4, 1);
        send();
        assertThat(view().results()).hasSize(1);
    }

    @Test
    void whoSendsWhileTheCaseIsClosedWritesNothingIntoIt() throws Exception {
        keep("together-1", 4, 1);
        assertThatThrownBy(() -> whileClosing(this::send)).matches(CaseError.ASSESSMENT_REQUEST_SETTLED::stopped);
        assertThat(scene.strings("SELECT count(*) FROM casework.assessment")).containsExactly("0");
    }

    @Test
    void whatIsNoAnswerOfTheInstrumentIsRefused() {
        assertThatThrownBy(() -> keep("together-1", 9, 1)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> keep("no-item", 1, 1)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void oneInstrumentIsAskedOnceAtATime() {
        assertThatThrownBy(this::ask).matches(CaseError.ASSESSMENT_ASKED_ALREADY::stopped);
    }

    @Test
    void whoseItIsNotAnswersNothing() {
        ClientId second = caseworker.open("C-2", other.code());
        assertThat(begin(neighbour, start(second), "481516").step()).isEqualTo(OwnEntry.Step.OPEN);
        OwnPass theirs = Objects.requireNonNull(enter(neighbour, "481516").pass());
        assertThatThrownBy(() -> neighbour.tell(() ->
                        neighbour.get(OwnAssessments.class).keep(theirs, new OwnAnswer(asked, "together-1", 3, 1))))
                .matches(CaseError.ASSESSMENT_REQUEST_SETTLED::stopped);
        assertThatThrownBy(() ->
                        neighbour.tell(() -> neighbour.get(OwnAssessments.class).send(theirs, asked)))
                .matches(CaseError.ASSESSMENT_REQUEST_SETTLED::stopped);
        assertThat(read(neighbour, theirs).asked()).isEmpty();
    }

    @Test
    void aPageThatWasLeftTakesNothingMore() {
        CaseScene.Desk later = scene.byParent(parentAccount, family, after(Duration.ofMinutes(7)));
        assertThatThrownBy(() -> later.tell(
                        () -> later.get(OwnAssessments.class).keep(pass, new OwnAnswer(asked, "together-1", 3, 1))))
                .matches(CaseError.OWN_PAGE_CLOSED::stopped);
    }

    private AssessmentRequestId ask() {
        return caseworker.ask(() -> caseworker
                .get(AssessmentRequests.class)
                .ask(new AskAssessment(client, shipped.id(), Occasion.DURING, scene.today.plusDays(7))));
    }

    private void keep(String item, @Nullable Integer value, int reached) {
        parent.tell(() -> parent.get(OwnAssessments.class).keep(pass, new OwnAnswer(asked, item, value, reached)));
    }

    private void send() {
        parent.tell(() -> parent.get(OwnAssessments.class).send(pass, asked));
    }

    private AssessmentsOfCase view() {
        return caseworker.ask(() -> caseworker.get(Assessments.class).of(client));
    }

    private static List<String> drafts() {
        return TestJpa.entityManager()
                .createNativeQuery("SELECT answers FROM casework.assessment_draft", String.class)
                .getResultList();
    }
}
