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
        assertThat(ReferralRule.waitsFor(state, TODAY.minusDays(days), TODAY, ReferralDays.SHIPPED))
                .isEqualTo(waits);
    }

    @ParameterizedTest(name = "{0} for {1} days where the district waits {2} and {3}: {4}")
    @CsvSource({
        "SENT, 7, 7, 30, 0",
        "SENT, 8, 7, 30, 8",
        "SENT, 15, 20, 30, 0",
        "ACCEPTED, 31, 7, 30, 31",
        "ACCEPTED, 91, 7, 120, 0"
    })
    void aDistrictSaysHowLongIsTooLong(ReferralState state, int days, int answer, int result, int waits) {
        var own = new ReferralDays(answer, result, 3, 7);
        assertThat(ReferralRule.waitsFor(state, TODAY.minusDays(days), TODAY, own))
                .isEqualTo(waits);
    }

    @ParameterizedTest(name = "reported {0} days ago, {1} to acknowledge: {2}")
    @CsvSource({"3, 3, 0", "4, 3, 4", "4, 5, 0", "0, 1, 0"})
    void aReportIsToBeAcknowledgedInTime(int days, int most, int waits) {
        assertThat(ReferralRule.unacknowledged(TODAY.minusDays(days), TODAY, new ReferralDays(14, 90, most, 7)))
                .isEqualTo(waits);
    }
}
