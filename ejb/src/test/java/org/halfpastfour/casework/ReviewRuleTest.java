package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewRuleTest {

    private static final Set<ReviewStep> NEVER_AGAIN = EnumSet.of(ReviewStep.BEGIN);

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            DRAFT,     WRITE REBUILD SUBMIT WITHDRAW, ''
            RETURNED,  WRITE REBUILD SUBMIT WITHDRAW, ''
            SUBMITTED, WITHDRAW,                      RETURN SIGN
            SIGNED,    '',                            ''
            WITHDRAWN, '',                            ''
            """)
    void eachStateLetsEachDoWhatTheTableSays(ReviewState state, String caseworker, String supervisor) {
        assertThat(ReviewRule.allowed(state, true, false)).isEqualTo(steps(caseworker));
        assertThat(ReviewRule.allowed(state, false, true)).isEqualTo(steps(supervisor));
        assertThat(ReviewRule.allowed(state, false, false)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("all")
    void everythingElseIsRefused(ReviewState state, ReviewStep step) {
        if (ReviewRule.allowed(state).contains(step)) {
            ReviewRule.mustAllow(step, state);
        } else {
            assertThatThrownBy(() -> ReviewRule.mustAllow(step, state))
                    .matches(CaseError.REVIEW_IN_ANOTHER_STATE::stopped);
        }
        assertThat(ReviewRule.allowed(state)).doesNotContainAnyElementsOf(NEVER_AGAIN);
    }

    static Stream<Arguments> all() {
        return Arrays.stream(ReviewState.values())
                .flatMap(state -> Arrays.stream(ReviewStep.values()).map(step -> Arguments.of(state, step)));
    }

    private static Set<ReviewStep> steps(String names) {
        Set<ReviewStep> steps = EnumSet.noneOf(ReviewStep.class);
        Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(ReviewStep::valueOf)
                .forEach(steps::add);
        return steps;
    }
}
