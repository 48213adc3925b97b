package org.halfpastfour.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.halfpastfour.attendance.LightState;
import org.halfpastfour.attendance.RatioLight;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class LightWordsTest {

    private final Words words = new Words(SampleBoards.CLOCK);

    @Test
    void nobodyYetIsNotSaidInNoughts() {
        String said = LightWords.of(words, new RatioLight(LightState.AMBER, 0, 0, 0, 2, 2));
        assertThat(said).isEqualTo(words.text("attendance.ratio.nobody-yet")).doesNotContain("0");
    }

    @Test
    void whoIsThereIsCounted() {
        assertThat(LightWords.of(words, new RatioLight(LightState.AMBER, 1, 15, 15, 2, 2)))
                .contains("1", "15");
    }
}
