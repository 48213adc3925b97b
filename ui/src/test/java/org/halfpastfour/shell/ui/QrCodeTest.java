package org.halfpastfour.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\"");
    private static final Pattern DOT = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int QUIET_ZONE = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/card?code=k7mp-x2qr-9hdf-abcd-efgh-jkmn-2345",
                "https://a-rather-long-name-of-a-city.example.gov.cn/half-past-four/card?code=k7mp-x2qr-9hdf-abcd-efgh-jkmn-2345"
            })
    void whatIsDrawnIsReadAsTheText(String text) throws Exception {
        String svg = QrCode.svg(text);
        Matcher size = SIZE.matcher(svg);
        assertThat(size.find()).isTrue();
        BitMatrix drawn = new BitMatrix(Integer.parseInt(size.group(1)) - 2 * QUIET_ZONE);
        DOT.matcher(svg).results().forEach(dot -> drawn.set(at(dot, 1), at(dot, 2)));
        assertThat(new Decoder().decode(drawn).getText()).isEqualTo(text);
    }

    private static int at(MatchResult dot, int group) {
        return Integer.parseInt(dot.group(group)) - QUIET_ZONE;
    }
}
