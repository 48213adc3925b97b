package org.halfpastfour.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.policy.ChangePolicy;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyValues;
import org.junit.jupiter.api.Test;

class AdultRatioTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final AdultRatio usual = AdultRatio.on(PolicyValues.usual(), DAY);

    @Test
    void givesFifteenToAnAdultForTheYoungerAndTwentyForTheOlderBeforeAnybodySetAnything() {
        assertThat(usual.places(2, 6)).isEqualTo(30);
        assertThat(usual.places(2, 9)).isEqualTo(40);
    }

    @Test
    void keepsTheStricterOneWhenAnybodyBelowNineIsAdmitted() {
        assertThat(usual.places(2, 8)).isEqualTo(30);
        assertThat(usual.places(2, 4)).isEqualTo(30);
    }

    @Test
    void givesNoneWithFewerThanTwoAdults() {
        assertThat(usual.places(0, 6)).isZero();
        assertThat(usual.places(1, 6)).isZero();
        assertThat(usual.places(1, 14)).isZero();
        assertThat(new AdultRatio(1, 1, 9).adultsNeeded(1, 6)).isEqualTo(2);
    }

    @Test
    void leavesGrownUpsToTheRoomAlone() {
        assertThat(new Places(40, usual.places(0, 18)).total()).isEqualTo(40);
        assertThat(usual.places(1, 17)).isZero();
    }

    @Test
    void saysHowManyAdultsAreNeeded() {
        assertThat(usual.adultsNeeded(0, 6)).isZero();
        assertThat(usual.adultsNeeded(1, 6)).isEqualTo(2);
        assertThat(usual.adultsNeeded(30, 6)).isEqualTo(2);
        assertThat(usual.adultsNeeded(31, 6)).isEqualTo(3);
        assertThat(usual.adultsNeeded(40, 9)).isEqualTo(2);
        assertThat(usual.adultsNeeded(41, 9)).isEqualTo(3);
        assertThat(usual.adultsNeeded(50, 18)).isZero();
    }

    @Test
    void isWhatIsSetFromItsDayOn() {
        PolicyValues set = PolicyValues.usual()
                .with(new ChangePolicy(Policy.RATIO_YOUNGER, 10, DAY))
                .with(new ChangePolicy(Policy.RATIO_OLDER, 12, DAY))
                .with(new ChangePolicy(Policy.OLDER_FROM, 10, DAY));
        assertThat(AdultRatio.on(set, DAY.minusDays(1))).isEqualTo(usual);
        assertThat(AdultRatio.on(set, DAY)).isEqualTo(new AdultRatio(10, 12, 10));
        assertThat(AdultRatio.on(set, DAY).places(2, 9)).isEqualTo(20);
    }

    @Test
    void youngerOnesAreNeverMoreToAnAdultThanOlderOnes() {
        assertThat(new AdultRatio(15, 10, 9).places(2, 6)).isEqualTo(20);
    }

    @Test
    void ofSeveralDaysIsTheStricterInEverything() {
        AdultRatio both = new AdultRatio(10, 24, 9).and(new AdultRatio(15, 20, 12));
        assertThat(both).isEqualTo(new AdultRatio(10, 20, 12));
        assertThat(List.of(both.places(2, 11), both.places(2, 12))).containsExactly(20, 40);
    }
}
