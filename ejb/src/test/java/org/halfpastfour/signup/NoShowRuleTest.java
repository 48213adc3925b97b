package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.halfpastfour.policy.ChangePolicy;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyValues;
import org.junit.jupiter.api.Test;
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
        assertThat(NoShowRule.behindUntil(missed, TODAY, PolicyValues.usual())).isEqualTo(until);
        List<LocalDate> shuffled = new ArrayList<>(missed);
        Collections.reverse(shuffled);
        assertThat(NoShowRule.behindUntil(shuffled, TODAY, PolicyValues.usual()))
                .isEqualTo(until);
    }

    /** Each word is of a policy, a value and since how many days ago it counts. */
    @ParameterizedTest(name = "missed {0} days ago, {1}: behind for {2} days more")
    @CsvSource(
            nullValues = "-",
            value = {
                "'0 1', 'NO_SHOWS_MOST 2 0', 30",
                "'1 2', 'NO_SHOWS_MOST 2 0', -",
                "'0 1', 'NO_SHOWS_MOST 2 -5', -",
                "'0 1 2', 'NO_SHOWS_MOST 4 0', -",
                "'1 2 3', 'NO_SHOWS_MOST 4 0', 29",
                "'0 10 29', 'NO_SHOWS_WITHIN 20 0', -",
                "'0 10 19', 'NO_SHOWS_WITHIN 20 0', 30",
                "'0 40 60', 'NO_SHOWS_WITHIN 61 0', 30",
                "'0 1 2', 'NO_SHOWS_FADE 7 0', 7",
                "'1 2 3', 'NO_SHOWS_FADE 7 0', 29",
                "'0 1 2 3', 'NO_SHOWS_FADE 7 0', 29",
                "'0 1 2', 'NO_SHOWS_COUNT 0 0', -",
                "'5 6 7', 'NO_SHOWS_COUNT 0 0', -",
                "'0 1 2', 'NO_SHOWS_COUNT 0 -3', 30",
                "'0 11 12', 'NO_SHOWS_COUNT 0 20,NO_SHOWS_COUNT 1 10', -",
                "'0 1 2 11 12', 'NO_SHOWS_COUNT 0 20,NO_SHOWS_COUNT 1 10', 30"
            })
    void theNumbersAreThoseOfTheDayOnWhichAPlaceWasLeftEmpty(String daysAgo, String set, Integer days) {
        PolicyValues policies = PolicyValues.usual();
        for (String word : set.split(",")) {
            String[] parts = word.split(" ");
            policies = policies.with(new ChangePolicy(
                    Policy.valueOf(parts[0]), Integer.parseInt(parts[1]), TODAY.minusDays(Long.parseLong(parts[2]))));
        }
        List<LocalDate> missed = Arrays.stream(daysAgo.split(" "))
                .map(each -> TODAY.minusDays(Long.parseLong(each)))
                .toList();
        assertThat(NoShowRule.behindUntil(missed, TODAY, policies))
                .isEqualTo(days == null ? null : TODAY.plusDays(days));
    }

    @Test
    void nothingThatStillCountsIsBeforeTheEarliestDay() {
        PolicyValues policies = PolicyValues.usual()
                .with(new ChangePolicy(Policy.NO_SHOWS_FADE, 60, TODAY.minusDays(90)))
                .with(new ChangePolicy(Policy.NO_SHOWS_FADE, 10, TODAY.minusDays(20)));
        List<LocalDate> third = List.of(TODAY.minusDays(89), TODAY.minusDays(70), TODAY.minusDays(60));
        assertThat(NoShowRule.behindUntil(third, TODAY, policies)).isEqualTo(TODAY);
        assertThat(NoShowRule.earliest(TODAY, policies)).isEqualTo(TODAY.minusDays(89));
        assertThat(NoShowRule.earliest(TODAY, PolicyValues.usual())).isEqualTo(TODAY.minusDays(59));
    }
}
