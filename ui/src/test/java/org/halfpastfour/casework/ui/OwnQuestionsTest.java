package org.halfpastfour.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.casework.ui.CaseSamples.CLOCK;
import static org.halfpastfour.casework.ui.CaseSamples.all;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.assessment.AnswerLevel;
import org.halfpastfour.assessment.Counting;
import org.halfpastfour.assessment.Instrument;
import org.halfpastfour.assessment.InstrumentItem;
import org.halfpastfour.assessment.Subscale;
import org.halfpastfour.casework.AssessmentRequestId;
import org.halfpastfour.casework.CaseError;
import org.halfpastfour.casework.OwnAnswer;
import org.halfpastfour.casework.OwnAssessment;
import org.halfpastfour.casework.OwnAssessments;
import org.halfpastfour.casework.OwnDocuments;
import org.halfpastfour.casework.OwnPass;
import org.halfpastfour.casework.OwnPlans;
import org.halfpastfour.shared.BothLanguages;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A questionnaire on the client's own page: a question at a time, each answer kept as soon as it is given. */
@ExtendWith(OpenPage.class)
class OwnQuestionsTest {

    private static final Instrument THREE = new Instrument(
            said("三个问题"),
            said("没有对错"),
            "",
            Counting.MEAN,
            List.of(new AnswerLevel(1, said("从不")), new AnswerLevel(5, said("总是"))),
            List.of(new Subscale("all", said("全部"), true, 1, null, null)),
            null,
            List.of(item("a", "第一问"), item("b", "第二问"), item("c", "第三问")));

    private final List<OwnAnswer> kept = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private @Nullable RuntimeException failure;

    @Test
    void oneQuestionStandsOnTheScreenAndEachAnswerIsKeptAtOnce() {
        OwnQuestions page = page(Map.of(), 0);
        click(page, "开始填");
        assertThat(text(page)).contains("第一问", "第 1 题").doesNotContain("第二问");
        click(page, "总是");
        assertThat(text(page)).contains("第二问").doesNotContain("第一问");
        click(page, "这题不答");
        assertThat(kept).extracting(OwnAnswer::item).containsExactly("a", "b");
        assertThat(kept).extracting(OwnAnswer::given).containsExactly(5, null);
        assertThat(kept).extracting(OwnAnswer::reached).containsExactly(1, 2);
        click(page, "从不");
        assertThat(text(page)).contains("还有 1 题没有答").doesNotContain("算不出结果");
        click(page, "发给社工");
        assertThat(done).containsExactly("sent", "again");
    }

    @Test
    void whoComesBackGoesOnWhereItStopped() {
        OwnQuestions page = page(Map.of("a", 5), 2);
        assertThat(text(page)).contains("已答 1 题");
        click(page, "接着填");
        assertThat(text(page)).contains("第三问");
        click(page, "上一题");
        assertThat(text(page)).contains("第二问");
    }

    @Test
    void whatCouldNotBeKeptStaysToBeAnsweredAgain() {
        OwnQuestions page = page(Map.of(), 0);
        click(page, "开始填");
        failure = new IllegalStateException("no connection");
        try {
            click(page, "总是");
        } catch (IllegalStateException lost) {
            assertThat(lost).isSameAs(failure);
        }
        assertThat(text(page)).contains("第一问");
        failure = null;
        click(page, "总是");
        assertThat(text(page)).contains("第二问");
    }

    @Test
    void whatWasTakenBackMeanwhileIsSaidKindly() {
        OwnQuestions page = page(Map.of(), 0);
        click(page, "开始填");
        failure = CaseError.ASSESSMENT_REQUEST_SETTLED.told();
        click(page, "总是");
        assertThat(text(page)).contains("现在不用填了").doesNotContain("第一问");
        click(page, "知道了");
        assertThat(done).containsExactly("again");
    }

    @Test
    void whoWouldRatherNotIsAskedWithinThePage() {
        OwnQuestions page = page(Map.of(), 0);
        click(page, "我不想填");
        assertThat(text(page)).contains("不填没有关系");
        click(page, "我不想填");
        assertThat(done).containsExactly("declined", "again");
    }

    private OwnQuestions page(Map<String, Integer> answers, int reached) {
        OwnAssessments assessments = new OwnAssessments() {
            @Override
            public void keep(OwnPass pass, OwnAnswer answer) {
                fail();
                kept.add(answer);
            }

            @Override
            public void send(OwnPass pass, AssessmentRequestId request) {
                fail();
                done.add("sent");
            }

            @Override
            public void decline(OwnPass pass, AssessmentRequestId request) {
                fail();
                done.add("declined");
            }
        };
        OwnQuestions page = new OwnQuestions(
                new OwnAssessment(
                        new AssessmentRequestId(new UUID(1, 1)), THREE, LocalDate.of(2026, 12, 8), answers, reached),
                new OwnSteps(
                        new OwnPass("x"),
                        new OwnDocuments(),
                        new OwnPlans(),
                        assessments,
                        new Errors(CLOCK),
                        () -> done.add("left"),
                        () -> done.add("unsent")),
                new OwnWords(new CaseWords(new Words(CLOCK), CLOCK)),
                () -> done.add("again"));
        UI.getCurrent().add(page);
        return page;
    }

    private void fail() {
        if (failure != null) {
            throw failure;
        }
    }

    private static void click(OwnQuestions page, String text) {
        all(page, Button.class)
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static String text(OwnQuestions page) {
        return page.getElement().getTextRecursively();
    }

    private static BothLanguages said(String zh) {
        return new BothLanguages(zh, zh);
    }

    private static InstrumentItem item(String key, String words) {
        return new InstrumentItem(key, said(words), "all", false);
    }
}
