package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest(name = "{0} for {1} days: {2}")
    @CsvSource({"SENT, 14, 0", "SENT, 15, 15", "ACCEPTED, 90, 0", "ACCEPTED, 91, 91", "REFUSED, 400, 0", "ENDED, 400, 0"
    })
    void isToBeAskedAfterWhenNothingCameOfItInTime(ReferralState state, int days, int waits) {
        assertThat(ReferralRule.waitsFor(state, TODAY.minusDays(days), TODAY)).isEqualTo(waits);
    }
}
