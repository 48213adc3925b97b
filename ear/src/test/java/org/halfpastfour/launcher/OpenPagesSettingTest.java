package org.halfpastfour.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenPagesSettingTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "2000", "1000000"})
    void takesNothingAndNumbers(String text) {
        assertThatCode(() -> OpenPagesSetting.check(Map.of("HPF_OPEN_PAGES", text)))
                .doesNotThrowAnyException();
    }

    @Test
    void takesItThatNothingIsSaid() {
        assertThatCode(() -> OpenPagesSetting.check(Map.of())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "1000001", "99999999999", "many", "-20", "1e3", " 20"})
    void refusesWhatIsNoNumberOfPages(String text) {
        assertThatThrownBy(() -> OpenPagesSetting.check(Map.of("HPF_OPEN_PAGES", text)))
                .isInstanceOf(StartRefused.class)
                .hasMessage("HPF_OPEN_PAGES is a number from 10 to 1000000, not \"" + text + "\"");
    }
}
