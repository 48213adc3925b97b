package org.halfpastfour.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.halfpastfour.shared.BothLanguages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreRuleTest {

    private static final BothLanguages WORDS = new BothLanguages("话", "words");

    /** Four items from 1 to 5, the last one reversed; "-" is left out. */
    @ParameterizedTest(name = "{0} of a {1} that may miss {2}")
    @CsvSource(textBlock = """
            1 1 1 5, MEAN, 0, 1.0
            5 5 5 1, MEAN, 0, 5.0
            5 5 5 5, MEAN, 0, 4.0
            1 2 3 4, MEAN, 0, 2.0
            1 2 3 4, SUM,  0, 8.0
            1 2 3 -, MEAN, 1, 2.0
            1 2 3 -, SUM,  1, 8.0
            1 2 3 -, MEAN, 0,
            1 2 - -, MEAN, 1,
            - - - 5, MEAN, 3, 1.0
            - - - -, MEAN, 3,
            """)
    void aScoreIsMadeOfTheAnswers(String answers, Counting counting, int mayMiss, @Nullable Double expected) {
        Score score = ScoreRule.scores(instrument(counting, scale(mayMiss, true, null, null)), answers(answers))
                .getFirst();
        assertThat(score.value()).isEqualTo(expected);
        assertThat(score.items()).isEqualTo(4);
        assertThat(score.answered())
                .isEqualTo((int) answers.chars().filter(Character::isDigit).count());
    }

    /** Margin 1.96 × √2 × 0.5 = 1.386. */
    @ParameterizedTest(name = "from {0} to {1}, error {2}, higher is better: {3}")
    @CsvSource(textBlock = """
            2 2 2 4, 4 4 4 2, 0.5, true,  BETTER
            4 4 4 2, 2 2 2 4, 0.5, true,  WORSE
            2 2 2 4, 4 4 4 2, 0.5, false, WORSE
            4 4 4 2, 2 2 2 4, 0.5, false, BETTER
            2 2 2 4, 4 4 4 2, 0.5,      , HIGHER
            4 4 4 2, 2 2 2 4, 0.5,      , LOWER
            2 2 2 4, 3 3 3 3, 0.5, true,  WITHIN_ERROR
            2 2 2 4, 2 2 2 4, 0.5, true,  WITHIN_ERROR
            2 2 2 4, 4 4 4 2,    , true,  ERROR_UNKNOWN
            2 2 2 -, 4 4 4 2, 0.5, true,  NOT_COMPARABLE
            2 2 2 4, - - - -, 0.5, true,  NOT_COMPARABLE
            """)
    void aChangeIsOneOnlyBeyondWhatMeasuringBrings(
            String before,
            String after,
            @Nullable Double error,
            @Nullable Boolean higherIsBetter,
            ChangeMeaning expected) {
        Instrument instrument = instrument(Counting.MEAN, scale(0, higherIsBetter, error, null));
        ScoreChange change = ScoreChange.between(
                ScoreRule.scores(instrument, answers(before)).getFirst(),
                ScoreRule.scores(instrument, answers(after)).getFirst());
        assertThat(change.meaning()).isEqualTo(expected);
        if (error != null) {
            assertThat(change.margin()).isCloseTo(1.386, within(0.001));
        }
    }

    @Test
    void aScoreStandsAgainstTheGroupThatWasAskedBefore() {
        Norm norm = new Norm(WORDS, 3.0, 0.5, "A. Maker");
        Instrument instrument = instrument(Counting.MEAN, scale(0, true, null, norm));
        assertThat(ScoreRule.scores(instrument, answers("4 4 4 2")).getFirst().againstNorm())
                .isEqualTo(2.0);
        assertThat(ScoreRule.scores(instrument, answers("2 2 2 4")).getFirst().againstNorm())
                .isEqualTo(-2.0);
        assertThat(ScoreRule.scores(instrument, answers("2 2 2 -")).getFirst().againstNorm())
                .isNull();
    }

    @Property(tries = 300)
    void aScoreLiesWithinItsRangeAndTurnsRoundWithItsAnswers(
            @ForAll @Size(4) List<@IntRange(min = 1, max = 5) Integer> values, @ForAll Counting counting) {
        Instrument instrument = instrument(counting, scale(0, true, null, null));
        Map<String, Integer> answers = new HashMap<>();
        IntStream.range(0, 4).forEach(i -> answers.put("i" + i, values.get(i)));
        Double value = ScoreRule.scores(instrument, answers).getFirst().value();
        ScoreRange range = instrument.range(instrument.subscales().getFirst());
        assertThat(value).isBetween(range.least(), range.most());
        answers.replaceAll((item, answer) -> 6 - answer);
        assertThat(ScoreRule.scores(instrument, answers).getFirst().value())
                .isCloseTo(range.least() + range.most() - Objects.requireNonNull(value), within(1e-9));
    }

    /** By hand: one goal at +1 is 60; two at 0 are 50; three at +2 are 50 + 60 / √(2.1 + 2.7) = 77.4. */
    @ParameterizedTest
    @CsvSource({"0, 50.0", "1, 60.0", "-2, 30.0", "0 0, 50.0", "2 2 2, 77.4", "1 -1, 50.0"})
    void goalsComeToFiftyWhereAllCameToWhatWasExpected(String levels, double expected) {
        OptionalDouble score = GoalAttainment.of(
                Arrays.stream(levels.split(" ", -1)).map(Integer::valueOf).toList());
        assertThat(score.orElseThrow()).isCloseTo(expected, within(0.05));
    }

    @Test
    void withoutGoalsThereIsNoFigure() {
        assertThat(GoalAttainment.of(List.of())).isEmpty();
    }

    private static Subscale scale(
            int mayMiss, @Nullable Boolean higherIsBetter, @Nullable Double error, @Nullable Norm norm) {
        return new Subscale("a", WORDS, higherIsBetter, mayMiss, error, norm);
    }

    private static Instrument instrument(Counting counting, Subscale scale) {
        return new Instrument(
                WORDS,
                WORDS,
                "A. Maker",
                counting,
                IntStream.rangeClosed(1, 5)
                        .mapToObj(value -> new AnswerLevel(value, WORDS))
                        .toList(),
                List.of(scale),
                null,
                IntStream.range(0, 4)
                        .mapToObj(i -> new InstrumentItem("i" + i, WORDS, "a", i == 3))
                        .toList());
    }

    private static Map<String, Integer> answers(String text) {
        String[] each = text.split(" ", -1);
        Map<String, Integer> answers = new HashMap<>();
        IntStream.range(0, each.length)
                .filter(i -> !each[i].equals("-"))
                .forEach(i -> answers.put("i" + i, Integer.valueOf(each[i])));
        return answers;
    }
}
