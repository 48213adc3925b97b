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
    void areTheStricterOfRoomAndAdults() {
        assertThat(new Places(20, 30).total()).isEqualTo(20);
        assertThat(new Places(40, 30).total()).isEqualTo(30);
    }
}
