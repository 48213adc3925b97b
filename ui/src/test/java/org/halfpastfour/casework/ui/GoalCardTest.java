package org.halfpastfour.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalCardTest {

    /** With a minus, not a hyphen. */
    @ParameterizedTest
    @CsvSource({"-2, −2", "-1, −1", "0, 0", "1, +1", "2, +2"})
    void attainmentIsSaidWithItsSign(int step, String said) {
        assertThat(GoalCard.signed(step)).isEqualTo(said);
    }
}
