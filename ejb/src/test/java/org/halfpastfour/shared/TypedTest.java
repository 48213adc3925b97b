package org.halfpastfour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K3M-9XQ2",
                "7k3m9xq2",
                "7K3M 9XQ2",
                "７Ｋ３Ｍ－９ＸＱ２",
                "７ｋ３ｍ　９ｘｑ２",
                "7K3M–9XQ2",
                "7K3M—9XQ2",
                "7K3M‑9XQ2",
                "7K3M−9XQ2",
                "7 K 3 M - 9 X Q 2",
                "7K3M\u00A09XQ2",
                "7K3M\u20099XQ2",
                "\u200B7K3M-9XQ2\uFEFF",
                "7K3M.9XQ2",
                "7K3M_9XQ2",
                "(7K3M)9XQ2",
                "７K３M·9XQ2"
            })
    void aCodeIsReadAsItWasMeant(String typed) {
        assertThat(Typed.code(typed)).isEqualTo("7K3M9XQ2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"oil0-oil1", "OIL0OIL1", "ｏｉｌ０ ｏｉｌ１", "0il0—0il1"})
    void lettersThatAreTakenForDigitsAreDigits(String typed) {
        assertThat(Typed.code(typed)).isEqualTo("01100111");
    }
}
