package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleExpiryRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "61, NONE",
        "60, WITHIN_60_DAYS",
        "31, WITHIN_60_DAYS",
        "30, WITHIN_30_DAYS",
        "8, WITHIN_30_DAYS",
        "7, WITHIN_7_DAYS",
        "0, WITHIN_7_DAYS",
        "-1, EXPIRED",
    })
    void isToldBefore(int days, TitleWarning warning) {
        assertThat(TitleExpiryRule.warns(TODAY.plusDays(days), TODAY)).isEqualTo(warning);
    }

    @Test
    void whatHoldsForGoodIsNeverTold() {
        assertThat(TitleExpiryRule.warns(null, TODAY)).isEqualTo(TitleWarning.NONE);
    }
}
