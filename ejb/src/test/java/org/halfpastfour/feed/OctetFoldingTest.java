package org.halfpastfour.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class OctetFoldingTest {

    @Test
    void aLineOf75OctetsStaysWhole() {
        String line = "SUMMARY:" + "课".repeat(22) + "x";
        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSize(75);
        assertThat(OctetFolding.fold(line + "\r\n")).isEqualTo(line + "\r\n");
    }

    @Test
    void aLongerOneGoesOnBehindASpaceAndNoSignIsTornApart() {
        assertThat(OctetFolding.fold("SUMMARY:" + "课".repeat(23) + "\r\n"))
                .isEqualTo("SUMMARY:" + "课".repeat(22) + "\r\n 课\r\n");
        assertThat(OctetFolding.fold("SUMMARY:" + "课".repeat(21) + "xx👧🏽y\r\n"))
                .isEqualTo("SUMMARY:" + "课".repeat(21) + "xx\r\n 👧🏽y\r\n");
    }

    @Property(tries = 300)
    void whateverIsFoldedIsUnfoldedToTheSame(@ForAll @StringLength(max = 400) @NotBlank String any) {
        String line = "X:" + PlainWords.of(any);
        String folded = OctetFolding.fold(line + "\r\n");
        assertThat(Arrays.stream(folded.split("\r\n")))
                .allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
    }
}
