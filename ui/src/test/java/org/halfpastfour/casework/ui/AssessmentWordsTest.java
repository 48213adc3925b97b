package org.halfpastfour.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.casework.ui.CaseSamples.TODAY;
import static org.halfpastfour.casework.ui.CaseSamples.words;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.assessment.AnswerLevel;
import org.halfpastfour.assessment.Counting;
import org.halfpastfour.assessment.Instrument;
import org.halfpastfour.assessment.InstrumentItem;
import org.halfpastfour.assessment.Norm;
import org.halfpastfour.assessment.Score;
import org.halfpastfour.assessment.ScoreChange;
import org.halfpastfour.assessment.ScoreRule;
import org.halfpastfour.assessment.Subscale;
import org.halfpastfour.casework.AnsweredBy;
import org.halfpastfour.casework.AssessmentForm;
import org.halfpastfour.casework.AssessmentId;
import org.halfpastfour.casework.AssessmentView;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.GoalsAttained;
import org.halfpastfour.casework.InstrumentId;
import org.halfpastfour.casework.InstrumentView;
import org.halfpastfour.casework.Occasion;
import org.halfpastfour.casework.WriteAssessment;
import org.halfpastfour.shared.BothLanguages;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OpenPage.class)
class AssessmentWordsTest {

    private static final BothLanguages PARENTS = new BothLanguages("城市家长", "parents of a city");
    private static final UUID ATTEMPT = new UUID(3, 1);

    private final AssessmentWords words = new AssessmentWords(words());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | 4 | 0.5 | zh | +3，好转（±1.4 以内可能只是测量误差）
            1 | 4 | 0.5 | en | +3: better (up to ±1.4 comes of measuring alone)
            4 | 1 | 0.5 | zh | −3，变差（±1.4 以内可能只是测量误差）
            2 | 3 | 0.5 | en | +1: no more than measuring brings (up to ±1.4 comes of measuring alone)
            2 | 3 |     | zh | +1
            2 |   | 0.5 | en | One of them has no score, so there is no comparing
            """)
    void aChangeSaysWhatItMeansAndUpToWhichItWouldMeanNothing(
            int before, @Nullable Integer after, @Nullable Double error, String language, String said) {
        UI.getCurrent().setLocale(Locale.of(language));
        assertThat(words.change(ScoreChange.between(score(before, error, null), score(after, error, null))))
                .isEqualTo(said);
    }

    @Test
    void aScoreSaysItsRangeAndHowOthersAnswered() {
        Norm norm = new Norm(PARENTS, 2.0, 0.5, "A. Maker");
        assertThat(words.score(instrument(null, norm), score(1, null, norm))).isEqualTo("1（1–5） · 比城市家长的平均低 2 个标准差");
        assertThat(words.score(instrument(null, null), score(null, null, null))).isEqualTo("答得太少，不计分（1 题答了 0 题）");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(words.score(instrument(null, norm), score(4, null, norm)))
                .isEqualTo("4 (1–5) · 4 standard deviations above the mean of parents of a city");
    }

    @Test
    void goalsAreSaidWithHowManyWereJudged() {
        assertThat(words.goals(new GoalsAttained(3, List.of(1)))).isEqualTo("目标达成 60 分：3 个目标里评定了 1 个（50 分表示都达到预期）。");
        assertThat(words.goals(new GoalsAttained(3, List.of()))).isEqualTo("方案里的目标还没有评定。");
    }

    @Test
    void aCorrectionIsFilledWithWhatStandsAndSendsItAgain() {
        InstrumentView view = new InstrumentView(
                new InstrumentId(new UUID(2, 1)), 1, null, false, true, "A. Maker", instrument(null, null));
        AssessmentView before = new AssessmentView(
                new AssessmentId(new UUID(4, 1)),
                Occasion.AFTER,
                TODAY.minusDays(1),
                AnsweredBy.RELATIVE,
                Map.of("i", 5),
                List.of(),
                "母亲代答",
                "李社工",
                CaseSamples.CLOCK.instant(),
                null,
                false);
        WriteAssessment sent = new AssessmentFields(
                        new AssessmentForm(new ClientId(new UUID(1, 1)), "张三", view, false, before, false),
                        ATTEMPT,
                        new Forms(new Errors(CaseSamples.CLOCK)),
                        words)
                .command();
        assertThat(sent)
                .isEqualTo(new WriteAssessment(
                        ATTEMPT,
                        new ClientId(new UUID(1, 1)),
                        view.id(),
                        Occasion.AFTER,
                        TODAY.minusDays(1),
                        AnsweredBy.RELATIVE,
                        Map.of("i", 5),
                        "母亲代答",
                        before.id()));
    }

    private static Score score(@Nullable Integer answer, @Nullable Double error, @Nullable Norm norm) {
        return ScoreRule.scores(instrument(error, norm), answer == null ? Map.of() : Map.of("i", answer))
                .getFirst();
    }

    private static Instrument instrument(@Nullable Double error, @Nullable Norm norm) {
        return new Instrument(
                PARENTS,
                PARENTS,
                "A. Maker",
                Counting.MEAN,
                List.of(new AnswerLevel(1, PARENTS), new AnswerLevel(5, PARENTS)),
                List.of(new Subscale("a", PARENTS, true, 0, error, norm)),
                null,
                List.of(new InstrumentItem("i", PARENTS, "a", false)));
    }
}
