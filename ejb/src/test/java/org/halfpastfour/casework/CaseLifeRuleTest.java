package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseLifeRuleTest {

    /** What is refused, and by which fact; everything else is allowed. */
    @ParameterizedTest
    @CsvSource({
        "OPEN, RESUME, CASE_NOT_PAUSED",
        "OPEN, REOPEN, CASE_NOT_CLOSED",
        "PAUSED, PAUSE, CASE_PAUSED",
        "PAUSED, REOPEN, CASE_NOT_CLOSED",
        "CLOSED, WRITE, CASE_CLOSED",
        "CLOSED, PAUSE, CASE_CLOSED",
        "CLOSED, RESUME, CASE_CLOSED",
        "CLOSED, GIVE, CASE_CLOSED",
        "CLOSED, CLOSE, CASE_CLOSED"
    })
    void refuses(CaseStanding standing, CaseStep step, CaseError why) {
        assertThatThrownBy(() -> CaseLifeRule.mustAllow(step, standing)).matches(why::stopped);
    }

    @Test
    void allowsNineOfEighteenSteps() {
        assertThat(Arrays.stream(CaseStanding.values())
                        .mapToInt(each -> CaseLifeRule.allowed(each).size()))
                .hasSize(3)
                .containsExactly(4, 4, 1);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void whatIsAllowedIsNotRefused(CaseStanding standing, CaseStep step) {
        boolean allowed = CaseLifeRule.allowed(standing).contains(step);
        assertThat(isRefused(standing, step)).isNotEqualTo(allowed);
    }

    static Stream<Arguments> everything() {
        return Arrays.stream(CaseStanding.values())
                .flatMap(standing -> Arrays.stream(CaseStep.values()).map(step -> Arguments.of(standing, step)));
    }

    private static boolean isRefused(CaseStanding standing, CaseStep step) {
        try {
            CaseLifeRule.mustAllow(step, standing);
            return false;
        } catch (RuntimeException refused) {
            return true;
        }
    }
}
