package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UprightTest {

    /** The first corner of what lies is red. */
    @ParameterizedTest(name = "{0} quarters: {1} × {2}, red at {3}, {4}")
    @CsvSource({"0, 40, 20, 0, 0", "1, 20, 40, 19, 0", "2, 40, 20, 39, 19", "3, 20, 40, 0, 39"})
    void aPhotoIsTurnedToTheRight(int quarters, int width, int height, int x, int y) {
        BufferedImage lies = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        lies.setRGB(0, 0, Color.RED.getRGB());
        BufferedImage stands = new Upright(quarters).turn(lies);
        assertThat(stands.getWidth()).isEqualTo(width);
        assertThat(stands.getHeight()).isEqualTo(height);
        assertThat(new Color(stands.getRGB(x, y))).isEqualTo(Color.RED);
    }
}
