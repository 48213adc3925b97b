package org.halfpastfour.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void giveNoMoreThanTheSeats() {
        assertThat(Places.ofRoom(20, new BigDecimal("100"))).isEqualTo(20);
    }

    @Test
    void giveOneToEveryWholeFourSquareMetres() {
        assertThat(Places.ofRoom(30, new BigDecimal("83.9"))).isEqualTo(20);
        assertThat(Places.ofRoom(30, new BigDecimal("84"))).isEqualTo(21);
        assertThat(Places.ofRoom(30, new BigDecimal("3.9"))).isZero();
    }

    @Test
    void giveFifteenToAnAdultForTheYoungerAndTwentyForTheOlder() {
        assertThat(Places.ofAdults(2, 6)).isEqualTo(30);
        assertThat(Places.ofAdults(2, 9)).isEqualTo(40);
    }

    @Test
    void keepTheStricterRatioWhenAnybodyBelowNineIsAdmitted() {
        assertThat(Places.ofAdults(2, 8)).isEqualTo(30);
        assertThat(Places.ofAdults(2, 4)).isEqualTo(30);
    }

    @Test
    void giveNoneWithFewerThanTwoAdults() {
        assertThat(Places.ofAdults(0, 6)).isZero();
        assertThat(Places.ofAdults(1, 6)).isZero();
        assertThat(Places.ofAdults(1, 14)).isZero();
    }

    @Test
    void leaveGrownUpsToTheRoomAlone() {
        assertThat(new Places(40, Places.ofAdults(0, 18)).total()).isEqualTo(40);
        assertThat(Places.ofAdults(1, 17)).isZero();
    }

    @Test
    void areTheStricterOfRoomAndAdults() {
        assertThat(new Places(20, 30).total()).isEqualTo(20);
        assertThat(new Places(40, 30).total()).isEqualTo(30);
    }

    @Test
    void sayHowManyAdultsAreNeeded() {
        assertThat(Places.adultsNeeded(0, 6)).isZero();
        assertThat(Places.adultsNeeded(1, 6)).isEqualTo(2);
        assertThat(Places.adultsNeeded(30, 6)).isEqualTo(2);
        assertThat(Places.adultsNeeded(31, 6)).isEqualTo(3);
        assertThat(Places.adultsNeeded(40, 9)).isEqualTo(2);
        assertThat(Places.adultsNeeded(41, 9)).isEqualTo(3);
        assertThat(Places.adultsNeeded(50, 18)).isZero();
    }
}
