package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.halfpastfour.testing.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltFilesTest {

    private static final String AN_HOUR = "max-age=3600";

    @ParameterizedTest
    @CsvSource({
        "/VAADIN/build/indexhtml-Bc3dE_f9.js, true",
        "/VAADIN/build/vaadin-bundle-0a1b2c3d4e.css, true",
        "/VAADIN/build/icon-AbCdEfGh.svg, true",
        "/VAADIN/build/indexhtml.js, false",
        "/VAADIN/build/short-abc.js, false",
        "/VAADIN/build/indexhtml-Bc3dE_f9.html, false"
    })
    void aFileThatIsNamedByItsContentIsKeptForGood(String path, boolean kept) {
        assertThat(cacheControl(path, Map.of("Cache-Control", AN_HOUR)))
                .isEqualTo(kept ? BuiltFiles.FOR_GOOD : AN_HOUR);
    }

    @Test
    void anAnswerWithoutATimeStaysAsItIs() {
        String file = "/VAADIN/build/indexhtml-Bc3dE_f9.js";
        assertThat(cacheControl(file, Map.of("Cache-Control", "no-store"))).isEqualTo("no-store");
        assertThat(cacheControl(file, Map.of("Content-Type", "text/javascript")))
                .isNull();
    }

    private static Object cacheControl(String path, Map<String, String> headers) {
        return new Exchange(path).through(new BuiltFiles(), headers).answered("Cache-Control");
    }
}
