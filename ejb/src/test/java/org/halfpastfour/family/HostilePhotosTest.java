package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.halfpastfour.shared.Deadline;
import org.halfpastfour.shared.InvalidInput;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are made to cost: each becomes a small photo, or is refused with the limit before anything is decoded. */
class HostilePhotosTest {

    /** Minutes and gigabytes would be needed otherwise; a slow machine needs seconds. */
    private static final Duration ENOUGH = Duration.ofSeconds(30);

    private static final int HEAD_OF_PNG = 33;

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("a PNG of 60,000 × 60,000", "photo-side-too-long", 20_000, png(60_000, 60_000)),
                refused("a PNG of one line of 60 million", "photo-side-too-long", 20_000, png(60_000_000, 1)),
                refused("a PNG of 20,000 × 20,000", "photo-has-too-many-pixels", 60, png(20_000, 20_000)),
                refused("a JPEG of 65,535 × 65,535", "photo-side-too-long", 20_000, jpeg(0xC0, 65_535, 65_535, 1)),
                refused("a JPEG of 20,000 × 19,000", "photo-has-too-many-pixels", 60, jpeg(0xC0, 20_000, 19_000, 1)),
                refused(
                        "a JPEG of 48 million in passes",
                        "photo-has-too-many-pixels",
                        20,
                        jpeg(0xC2, 8_000, 6_000, 10)),
                refused("a JPEG of 5,000 passes", "photo-has-too-many-parts", 64, jpeg(0xC2, 800, 600, 5_000)),
                refused(
                        "a PNG of 20,000 texts",
                        "photo-has-too-many-parts",
                        10_000,
                        pngWith(20_000, "tEXt", new byte[0])),
                refused(
                        "a JPEG of 20,000 remarks",
                        "photo-has-too-many-parts",
                        10_000,
                        jpegWith(20_000, 0xFE, new byte[0])));
    }

    static Stream<Arguments> noPhotos() {
        byte[] photo = picture("jpeg");
        byte[] png = picture("png");
        return Stream.of(
                noPhoto("nothing", new byte[0]),
                noPhoto("a drawing", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)),
                noPhoto("an animated GIF of 100,000 pictures", gif(100_000)),
                noPhoto("a bitmap", picture("bmp")),
                noPhoto("a TIFF", picture("tiff")),
                noPhoto("the beginning of a JPEG", Arrays.copyOf(photo, 100)),
                noPhoto("the beginning of a PNG", Arrays.copyOf(png, 30)),
                noPhoto("a PNG without a picture", Arrays.copyOf(png, HEAD_OF_PNG)),
                noPhoto("a PNG with a part that is longer than the file", longPart(png)),
                noPhoto("a PNG with a negative size", png(-1, -1)),
                noPhoto("a JPEG with a size of nothing", jpeg(0xC0, 0, 0, 1)),
                noPhoto("a JPEG with two sizes", twoFrames()),
                noPhoto("a JPEG of noise", noise((byte) 0xFF, (byte) 0xD8, (byte) 0xFF)),
                noPhoto("a PNG of noise", noise((byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G')));
    }

    static Stream<Arguments> readable() throws IOException {
        return Stream.of(
                Arguments.of("an Exif of four megabytes", jpegWith(64, 0xE1, exif(65_000))),
                Arguments.of("an Exif that names its own beginning as what follows", jpegWith(1, 0xE1, exif(40))),
                Arguments.of("a colour profile of four megabytes in itself", jpegWith(64, 0xE2, profile(65_000))),
                Arguments.of("a colour profile that is none", jpegWith(1, 0xE2, profile(500))),
                Arguments.of("a text that unpacks to a gigabyte", pngWith(20, "zTXt", packed(50_000_000, "k\0\0"))),
                Arguments.of("a profile that unpacks to a gigabyte", pngWith(20, "iCCP", packed(50_000_000, "k\0\0"))),
                Arguments.of("eight megabytes behind the end", behindTheEnd()),
                Arguments.of("a photo for the web", progressive()),
                Arguments.of("a line of 20,000", wide(20_000, 3)),
                Arguments.of("60 million pixels in a few kilobytes", wide(20_000, 3_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedWithTheLimit(String what, String code, int most, byte[] file) {
        Assertions.assertTimeoutPreemptively(ENOUGH, () -> assertThatThrownBy(() -> SmallPhoto.of(file))
                .as(what)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields()).singleElement().satisfies(field -> {
                            assertThat(field.code()).isEqualTo(code);
                            assertThat(field.arguments()).containsEntry("most", most);
                        })));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noPhotos")
    void isNoPhoto(String what, byte[] file) {
        Assertions.assertTimeoutPreemptively(
                ENOUGH,
                () -> assertThat(codeOf(() -> SmallPhoto.of(file))).as(what).isEqualTo("photo-not-an-image"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readable")
    void becomesASmallPhoto(String what, byte[] file) {
        byte[] small = Assertions.assertTimeoutPreemptively(ENOUGH, () -> SmallPhoto.of(file));
        assertThat(small).as(what).hasSizeBetween(100, 100_000);
    }

    @ParameterizedTest
    @MethodSource("slow")
    void decodingEndsAtItsDeadline(byte[] file) {
        AtomicLong asked = new AtomicLong();
        Deadline deadline = new Deadline(
                Duration.ofSeconds(10),
                () -> asked.getAndIncrement() * Duration.ofSeconds(1).toNanos());
        PictureFile picture = PictureFile.read(file);
        assertThat(codeOf(() -> SmallPhoto.of(picture, deadline))).isEqualTo("photo-takes-too-long");
        assertThat(asked.get()).isLessThan(30);
    }

    static Stream<byte[]> slow() throws IOException {
        return Stream.of(
                wide(4_000, 3_000),
                progressive(),
                encoded(new BufferedImage(3_000, 2_000, BufferedImage.TYPE_INT_RGB), "jpeg"));
    }

    @Test
    void manyAtOnceTakeTurns() throws Exception {
        byte[] file = picture("jpeg");
        try (var pool = Executors.newFixedThreadPool(8)) {
            List<Future<byte[]>> all = IntStream.range(0, 24)
                    .mapToObj(at -> pool.submit(() -> SmallPhoto.of(file)))
                    .toList();
            for (Future<byte[]> each : all) {
                assertThat(each.get()).isNotEmpty();
            }
        }
    }

    private static String codeOf(Runnable work) {
        try {
            work.run();
        } catch (InvalidInput refused) {
            return refused.fields().getFirst().code();
        }
        return "none";
    }

    private static Arguments refused(String what, String code, int most, byte[] file) {
        return Arguments.of(what, code, most, file);
    }

    private static Arguments noPhoto(String what, byte[] file) {
        return Arguments.of(what, file);
    }

    private static byte[] picture(String format) {
        return encoded(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), format);
    }

    private static byte[] encoded(BufferedImage image, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static byte[] progressive() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            BufferedImage image = new BufferedImage(1_600, 1_200, BufferedImage.TYPE_INT_RGB);
            Random random = new Random(4);
            IntStream.range(0, 1_200).forEach(line -> image.setRGB(random.nextInt(1_600), line, random.nextInt()));
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A PNG of one bit for a pixel, all of it black. */
    private static byte[] wide(int width, int height) {
        return encoded(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png");
    }

    /** Says another size than it has. */
    private static byte[] png(int width, int height) {
        byte[] png = picture("png");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }

    private static byte[] pngWith(int times, String type, byte[] content) {
        byte[] png = picture("png");
        var bytes = new ByteArrayOutputStream();
        bytes.write(png, 0, HEAD_OF_PNG);
        byte[] named = new byte[4 + content.length];
        System.arraycopy(type.getBytes(StandardCharsets.US_ASCII), 0, named, 0, 4);
        System.arraycopy(content, 0, named, 4, content.length);
        CRC32 sum = new CRC32();
        sum.update(named);
        byte[] chunk = ByteBuffer.allocate(named.length + 8)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
        IntStream.range(0, times).forEach(at -> bytes.writeBytes(chunk));
        bytes.write(png, HEAD_OF_PNG, png.length - HEAD_OF_PNG);
        return bytes.toByteArray();
    }

    private static byte[] longPart(byte[] png) {
        byte[] broken = png.clone();
        ByteBuffer.wrap(broken).putInt(HEAD_OF_PNG, Integer.MAX_VALUE);
        return broken;
    }

    private static byte[] packed(int size, String head) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        try (var packer = new DeflaterOutputStream(bytes)) {
            byte[] block = new byte[1_000_000];
            for (int written = 0; written < size; written += block.length) {
                packer.write(block);
            }
        }
        return bytes.toByteArray();
    }

    /** The segments that say how large it is and that a pass begins, and nothing to decode. */
    private static byte[] jpeg(int frame, int width, int height, int passes) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        bytes.writeBytes(ByteBuffer.allocate(13)
                .put(new byte[] {(byte) 0xFF, (byte) frame, 0, 11, 8})
                .putShort((short) height)
                .putShort((short) width)
                .put(new byte[] {1, 1, 0x11, 0})
                .array());
        IntStream.range(0, passes)
                .forEach(at ->
                        bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 0, 0, 0x12, 0x34}));
        bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        return bytes.toByteArray();
    }

    private static byte[] twoFrames() {
        byte[] one = jpeg(0xC0, 8, 8, 1);
        var bytes = new ByteArrayOutputStream();
        bytes.write(one, 0, 15);
        bytes.write(one, 2, one.length - 2);
        return bytes.toByteArray();
    }

    private static byte[] jpegWith(int times, int marker, byte[] content) {
        byte[] jpeg = picture("jpeg");
        var bytes = new ByteArrayOutputStream();
        int behind = 4 + ((jpeg[4] & 0xFF) << 8 | jpeg[5] & 0xFF);
        bytes.write(jpeg, 0, behind);
        byte[] segment = ByteBuffer.allocate(content.length + 4)
                .put(new byte[] {(byte) 0xFF, (byte) marker})
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
        IntStream.range(0, times).forEach(at -> bytes.writeBytes(segment));
        bytes.write(jpeg, behind, jpeg.length - behind);
        return bytes.toByteArray();
    }

    /** As many entries as there can be, at the place where it begins. */
    private static byte[] exif(int length) {
        return ByteBuffer.allocate(length)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .array();
    }

    private static byte[] profile(int length) {
        return ByteBuffer.allocate(length)
                .put("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII))
                .array();
    }

    private static byte[] behindTheEnd() {
        byte[] photo = picture("jpeg");
        return Arrays.copyOf(photo, photo.length + 8_000_000);
    }

    private static byte[] gif(int pictures) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("GIF89a\1\0\1\0\0\0\0".getBytes(StandardCharsets.US_ASCII));
        byte[] one = {0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 0, 0};
        IntStream.range(0, pictures).forEach(at -> bytes.writeBytes(one));
        bytes.write(0x3B);
        return bytes.toByteArray();
    }

    private static byte[] noise(byte... sign) {
        byte[] noise = new byte[100_000];
        new Random(4).nextBytes(noise);
        System.arraycopy(sign, 0, noise, 0, sign.length);
        return noise;
    }
}
