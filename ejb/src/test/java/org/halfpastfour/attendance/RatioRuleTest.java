package org.halfpastfour.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import org.halfpastfour.home.AdultRatio;
import org.halfpastfour.policy.PolicyValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioRuleTest {

    private static final LocalDate ON = MarkSamples.MONDAY;
    private static final AdultRatio RATIO = AdultRatio.on(PolicyValues.usual(), ON);

    @ParameterizedTest(name = "{0} adults there, {1} children of {2}, {3} expected, admitted from {4}: {5}")
    @CsvSource({
        "2, 30, 8, 0, 6, GREEN, 30",
        "2, 31, 8, 0, 6, RED, 30",
        "2, 40, 9, 0, 9, GREEN, 40",
        "2, 41, 9, 0, 9, RED, 40",
        "2, 31, 12, 0, 6, RED, 30",
        "2, 31, 8, 0, 9, RED, 30",
        "0, 0, 8, 0, 6, GREEN, 0",
        "0, 1, 8, 0, 6, RED, 0",
        "1, 1, 12, 0, 9, RED, 0",
        "0, 25, 8, 0, 6, RED, 0",
        "1, 0, 8, 3, 6, AMBER, 0",
        "2, 20, 8, 10, 6, GREEN, 30",
        "2, 20, 8, 11, 6, AMBER, 30",
        "3, 45, 8, 0, 6, GREEN, 45"
    })
    void theLightCountsWhoIsThere(
            int adults, int children, int age, int expected, int admittedFrom, LightState state, int allowed) {
        RatioLight light = light(true, adults, children, age, expected, admittedFrom, 3, 2);
        assertThat(light).isEqualTo(new RatioLight(state, adults, children, allowed, 3, 2));
    }

    @Test
    void nobodyKnowsUntilSomebodySignedIn() {
        RatioLight light = light(false, 0, 25, 8, 0, 6, 2, 2);
        assertThat(light.state()).isEqualTo(LightState.NOT_KNOWN);
        assertThat(light.known()).isFalse();
    }

    @Test
    void whoIsTakenOffTurnsItRedWhoeverSignedIn() {
        assertThat(light(true, 2, 0, 8, 0, 6, 1, 2).state()).isEqualTo(LightState.RED);
        assertThat(light(false, 0, 0, 8, 0, 6, 1, 2).state()).isEqualTo(LightState.RED);
        assertThat(light(false, 0, 0, 8, 0, 6, 1, 2).isShort()).isTrue();
    }

    @Test
    void grownUpsNeedNobodyToLookAfterThem() {
        assertThat(light(true, 0, 0, 8, 0, 18, 0, 0).state()).isEqualTo(LightState.GREEN);
    }

    private static RatioLight light(
            boolean known, int adults, int children, int age, int expected, int from, int inCharge, int needed) {
        var births = Collections.nCopies(children, ON.minusYears(age));
        return RatioRule.light(new RatioRule.There(known, adults, births, expected, inCharge, needed), from, ON, RATIO);
    }
}
