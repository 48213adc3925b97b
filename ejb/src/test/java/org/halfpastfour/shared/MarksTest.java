package org.halfpastfour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final String ABOVE_AND_BELOW = "\u0301\u0316";

    @Test
    void keepsWhatLettersBear() {
        String written = "Nguyễn Thị Bảo é שָׁלוֹם नमस्ते";
        String decomposed = Normalizer.normalize(written, Normalizer.Form.NFD);
        assertThat(Marks.few(decomposed)).isSameAs(decomposed);
    }

    @Test
    void takesOffWhatIsTooManyAtOnePlace() {
        assertThat(Marks.few("a" + ABOVE_AND_BELOW.repeat(50_000) + "b" + ABOVE_AND_BELOW))
                .isEqualTo("a" + ABOVE_AND_BELOW.repeat(Marks.MOST_IN_A_ROW / 2) + "b" + ABOVE_AND_BELOW);
    }

    @Test
    void holdsWhereverTextComesIn() {
        String marked = "a" + ABOVE_AND_BELOW.repeat(50_000);
        assertThat(Text.line(marked)).hasSizeLessThan(40);
        assertThat(Text.lines(marked)).hasSizeLessThan(40);
        assertThat(Typed.line(marked)).hasSizeLessThan(40);
        assertThat(NameSigns.unified(marked)).hasSizeLessThan(40);
        assertThat(NameKey.of("a" + (ABOVE_AND_BELOW.repeat(15) + "\u200b ").repeat(3_000))
                        .value())
                .isEqualTo("a");
    }
}
