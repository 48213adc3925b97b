package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.attendance.Samples.MONDAY;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RatioRuleTest {

    @Test
    void allowsFifteenChildrenAnAdultFromSixToEight() {
        assertThat(light(2, 30, 8)).isEqualTo(new RatioLight(2, 30, 30, true));
        assertThat(light(2, 31, 8)).isEqualTo(new RatioLight(2, 31, 30, false));
    }

    @Test
    void allowsTwentyChildrenAnAdultFromNine() {
        assertThat(light(2, 40, 9).enough()).isTrue();
        assertThat(light(2, 41, 9).enough()).isFalse();
    }

    @Test
    void countsAsYoungWhoTurnsNineTomorrow() {
        var birthDates = Collections.nCopies(31, MONDAY.plusDays(1).minusYears(9));
        assertThat(RatioRule.light(2, birthDates, List.of(), MONDAY).enough()).isFalse();
        assertThat(RatioRule.light(2, Collections.nCopies(31, MONDAY.minusYears(9)), List.of(), MONDAY)
                        .enough())
                .isTrue();
    }

    @Test
    void takesTheStricterFigureWhenAYoungChildIsAmongOlderOnes() {
        var mixed = Stream.concat(
                        Collections.nCopies(30, MONDAY.minusYears(12)).stream(), Stream.of(MONDAY.minusYears(6)))
                .toList();
        assertThat(RatioRule.light(2, mixed, List.of(), MONDAY).enough()).isFalse();
    }

    @Test
    void neverLeavesChildrenWithOneAdult() {
        assertThat(light(1, 1, 12)).isEqualTo(new RatioLight(1, 1, 0, false));
        assertThat(light(0, 1, 12).enough()).isFalse();
    }

    @Test
    void isEnoughWhileNoChildIsThere() {
        assertThat(RatioRule.light(0, List.of(), List.of(), MONDAY).enough()).isTrue();
    }

    @Test
    void saysBeforeTheFirstArrivalHowManyMayCome() {
        assertThat(RatioRule.light(2, List.of(), List.of(MONDAY.minusYears(7)), MONDAY))
                .isEqualTo(new RatioLight(2, 0, 30, true));
    }

    private static RatioLight light(int adults, int children, int age) {
        return RatioRule.light(adults, Collections.nCopies(children, MONDAY.minusYears(age)), List.of(), MONDAY);
    }
}
