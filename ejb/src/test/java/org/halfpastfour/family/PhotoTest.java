package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.FieldError;
import org.junit.jupiter.api.Test;

class PhotoTest {

    @Test
    void takesJpegAndPng() {
        assertThat(errors(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1}))
                .isEmpty();
        assertThat(errors(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0}))
                .isEmpty();
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertThat(errors("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("photo-not-an-image");
        assertThat(errors(new byte[0])).isEqualTo("photo-not-an-image");
    }

    @Test
    void refusesWhatIsTooLarge() {
        byte[] large = new byte[Photo.MOST + 1];
        large[0] = (byte) 0xFF;
        large[1] = (byte) 0xD8;
        large[2] = (byte) 0xFF;
        assertThat(errors(large)).isEqualTo("photo-too-large");
    }

    private static String errors(byte[] photo) {
        var checks = new Checks();
        Photo.check(checks, "photo", photo);
        return String.join(",", checks.errors().stream().map(FieldError::code).toList());
    }
}
