package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three within 30 days put a family behind for 30 days, whatever the order in which they became known. */
class NoShowRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest(name = "missed {0} days ago: behind for {1} days more")
    @CsvSource(
            nullValues = "-",
            value = {
                "'', -",
                "'0', -",
                "'0 1', -",
                "'0 1 2', 30",
                "'0 0 0', 30",
                "'0 10 29', 30",
                "'0 10 30', -",
                "'1 11 30', 29",
                "'1 11 31', -",
                "'30 31 32', 0",
                "'31 32 33', -",
                "'0 31 32 33', -",
                "'5 6 20 31 32 34', 25",
                "'0 29 30 31', 1",
                "'0 1 29 40', 30"
            })
    void theThirdWithinThirtyDaysCountsFromItsDay(String daysAgo, Integer days) {
        List<LocalDate> missed = Arrays.stream(daysAgo.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> TODAY.minusDays(Long.parseLong(each)))
                .toList();
        LocalDate until = days == null ? null : TODAY.plusDays(days);
        assertThat(NoShowRule.behindUntil(missed, TODAY)).isEqualTo(until);
        List<LocalDate> shuffled = new ArrayList<>(missed);
        Collections.reverse(shuffled);
        assertThat(NoShowRule.behindUntil(shuffled, TODAY)).isEqualTo(until);
    }
}
