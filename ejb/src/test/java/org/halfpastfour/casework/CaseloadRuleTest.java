package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseloadRuleTest {

    @ParameterizedTest(name = "{0} families: {1}")
    @CsvSource({"0, TOO_FEW", "29, TOO_FEW", "30, WITHIN", "40, WITHIN", "41, TOO_MANY"})
    void thirtyToFortyFamiliesAreAsItShouldBe(int cases, CaseloadWord word) {
        assertThat(CaseloadRule.of(cases)).isEqualTo(word);
    }
}
