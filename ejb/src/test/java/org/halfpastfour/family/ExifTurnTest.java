package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExifTurnTest {

    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int UNDEFINED = 7;
    private static final int LARGEST = 65_000;

    @ParameterizedTest(name = "orientation {0}: {1} quarters")
    @CsvSource({"0, 0", "1, 0", "2, 0", "3, 2", "4, 0", "5, 0", "6, 1", "7, 0", "8, 3", "9, 0"})
    void aPhotoIsTurnedAsTheCameraWasHeld(int orientation, int quarters) {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            byte[] asShort = tiff(order, 200)
                    .putShort((short) 1)
                    .put(entry(order, ORIENTATION, SHORT, 1, orientation))
                    .array();
            byte[] asLong = tiff(order, 200)
                    .putShort((short) 1)
                    .put(entry(order, ORIENTATION, LONG, 1, orientation))
                    .array();
            assertThat(quarters(asShort)).as(order.toString()).isEqualTo(quarters);
            assertThat(quarters(asLong)).as(order.toString()).isEqualTo(quarters);
        }
    }

    @Test
    void isFoundBehindOtherEntriesAndOnlyWithinItsPart() {
        ByteOrder order = ByteOrder.BIG_ENDIAN;
        byte[] block = tiff(order, 200)
                .putShort((short) 3)
                .put(entry(order, 0x010F, UNDEFINED, 4, 7))
                .put(entry(order, 0x8769, LONG, 1, 8))
                .put(entry(order, ORIENTATION, SHORT, 1, 6))
                .array();
        byte[] file = new byte[500];
        System.arraycopy(block, 0, file, 100, block.length);
        assertThat(ExifTurn.of(file, 100, 300)).isEqualTo(1);
        assertThat(ExifTurn.of(file, 100, 130)).isZero();
        assertThat(ExifTurn.of(file, 0, 500)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 8, 9, 13})
    void aBlockThatIsCutOffSaysNothing(int length) {
        assertThat(quarters(Arrays.copyOf(tiff(ByteOrder.BIG_ENDIAN, 200).array(), length)))
                .isZero();
    }

    /** Sixteen thousand numbers in each of five thousand entries would be eighty million questions. */
    @Test
    void entriesThatPointToEverythingAreAskedForSoLongAndNoLonger() {
        ByteOrder order = ByteOrder.BIG_ENDIAN;
        ByteBuffer block = tiff(order, LARGEST).putShort((short) 5_000);
        for (int i = 0; i < 5_000; i++) {
            block.put(entry(order, 0x8769, LONG, 16_000, 8));
        }
        ExifTurn turn = ExifTurn.read(block.array(), 0, LARGEST);
        assertThat(turn.steps()).isEqualTo(ExifTurn.MOST_STEPS + 1);
        assertThat(turn.quarters()).isZero();
    }

    /** Each entry is as large as the whole block: kept, they would be hundreds of megabytes. */
    @Test
    void entriesThatAreLargeAreNotKept() {
        ByteOrder order = ByteOrder.LITTLE_ENDIAN;
        ByteBuffer block = tiff(order, LARGEST).putShort((short) 5_000);
        for (int i = 0; i < 5_000; i++) {
            block.put(entry(order, i, UNDEFINED, LARGEST - 100, 8));
        }
        ExifTurn turn = ExifTurn.read(block.array(), 0, LARGEST);
        assertThat(turn.steps()).isEqualTo(5_000);
    }

    @Test
    void aDirectoryThatFollowsItselfIsReadOnce() {
        ByteOrder order = ByteOrder.BIG_ENDIAN;
        ByteBuffer block = tiff(order, 200)
                .putShort((short) 1)
                .put(entry(order, 0x8769, LONG, 1, 8))
                .putInt(8);
        assertThat(ExifTurn.read(block.array(), 0, 200).steps()).isEqualTo(2);
    }

    @Test
    void noiseSaysNothingAndStopsNothing() {
        Random random = new Random(4);
        for (int round = 0; round < 2_000; round++) {
            byte[] noise = new byte[random.nextInt(600)];
            random.nextBytes(noise);
            if (noise.length > 8) {
                System.arraycopy(tiff(ByteOrder.BIG_ENDIAN, 8).array(), 0, noise, 0, 8);
            }
            assertThat(ExifTurn.read(noise, 0, noise.length).steps()).isLessThanOrEqualTo(ExifTurn.MOST_STEPS + 1);
        }
    }

    private static int quarters(byte[] block) {
        return ExifTurn.of(block, 0, block.length);
    }

    /** Its head; the first directory follows. */
    private static ByteBuffer tiff(ByteOrder order, int length) {
        String sign = order == ByteOrder.BIG_ENDIAN ? "MM" : "II";
        return ByteBuffer.allocate(length)
                .order(order)
                .put((byte) sign.charAt(0))
                .put((byte) sign.charAt(1))
                .putShort((short) 42)
                .putInt(8);
    }

    private static byte[] entry(ByteOrder order, int tag, int format, int components, int value) {
        ByteBuffer entry = ByteBuffer.allocate(12)
                .order(order)
                .putShort((short) tag)
                .putShort((short) format)
                .putInt(components);
        return (format == SHORT ? entry.putShort((short) value) : entry.putInt(value)).array();
    }
}
