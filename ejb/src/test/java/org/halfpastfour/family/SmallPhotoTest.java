package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SmallPhotoTest {

    @Test
    void makesALargePhotoSmallAndKeepsItsShape() throws IOException {
        BufferedImage small = read(SmallPhoto.of(photo(3000, 2000, "jpeg")));
        assertThat(small.getWidth()).isEqualTo(480);
        assertThat(small.getHeight()).isEqualTo(320);
    }

    @Test
    void takesPngAsWell() throws IOException {
        assertThat(read(SmallPhoto.of(photo(100, 50, "png"))).getWidth()).isEqualTo(100);
    }

    @Test
    void turnsAPhotoAsThePhoneWasHeld() throws IOException {
        BufferedImage upright = read(SmallPhoto.of(withOrientation(photo(400, 200, "jpeg"), 6)));
        assertThat(upright.getWidth()).isEqualTo(200);
        assertThat(upright.getHeight()).isEqualTo(400);
        assertThat(new Color(upright.getRGB(100, 20)).getRed())
                .as("the left side of the stored photo is on top")
                .isGreaterThan(200);
    }

    @Test
    void keepsNothingElseOfTheFile() throws IOException {
        byte[] small = SmallPhoto.of(withOrientation(photo(400, 200, "jpeg"), 1));
        assertThat(new String(small, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    /** Red on the left, blue on the right. */
    private static byte[] photo(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** Puts an Exif segment with nothing but the orientation behind the JFIF segment. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) throws IOException {
        byte[] exif = HexFormat.of()
                .parseHex("ffe1002245786966000049492a0008000000010012010300010000000" + orientation + "00000000000000");
        int behind = 4 + ((jpeg[4] & 0xFF) << 8 | jpeg[5] & 0xFF);
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, behind);
        bytes.write(exif);
        bytes.write(jpeg, behind, jpeg.length - behind);
        return bytes.toByteArray();
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }
}
