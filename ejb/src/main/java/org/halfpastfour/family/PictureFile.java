package org.halfpastfour.family;

import java.util.Arrays;
import java.util.Map;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.InvalidInput;

/**
 * A photo as it comes from somebody: what a JPEG or PNG says of itself, read before anything of it is decoded. Refused is
 * what no photo is, and what would cost too much to decode.
 *
 * @param quarterTurns to the right, for the photo to stand as the camera was held
 * @param needed the file with nothing in it but what its picture is made of: no place, no text, no further pictures
 */
public record PictureFile(Format format, int width, int height, int quarterTurns, byte[] needed) {

    /** The two that phones and computers make of photos. */
    public enum Format {
        JPEG,
        PNG
    }

    /** More than any phone has. */
    public static final int MOST_MEGAPIXELS = 60;

    /** Of a side. One line is decoded as a whole. */
    public static final int LONGEST_SIDE = 20_000;

    /** In several passes over the whole picture, as it is for the web: all of it is held until the last one. */
    public static final int MOST_MEGAPIXELS_IN_PASSES = 20;

    /** A photo for the web has about ten. */
    static final int MOST_PASSES = 64;

    static final int MOST_PARTS = 10_000;

    static final String FIELD = "photo";

    private static final int MEGA = 1_000_000;
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    public static PictureFile read(byte[] file) {
        if (startsWith(file, JPEG)) {
            return new JpegParts(file).read();
        }
        if (startsWith(file, PNG)) {
            return new PngParts(file).read();
        }
        throw notAnImage();
    }

    static void checkSize(int width, int height, int passes) {
        if (width < 1 || height < 1) {
            throw notAnImage();
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw refused(FamilyError.PHOTO_SIDE_TOO_LONG, Arguments.of("most", LONGEST_SIDE));
        }
        int most = passes > 1 ? MOST_MEGAPIXELS_IN_PASSES : MOST_MEGAPIXELS;
        if ((long) width * height > (long) most * MEGA) {
            throw refused(FamilyError.PHOTO_HAS_TOO_MANY_PIXELS, Arguments.of("most", most));
        }
        if (passes > MOST_PASSES) {
            throw refused(FamilyError.PHOTO_HAS_TOO_MANY_PARTS, Arguments.of("most", MOST_PASSES));
        }
    }

    static void checkParts(int parts) {
        if (parts > MOST_PARTS) {
            throw refused(FamilyError.PHOTO_HAS_TOO_MANY_PARTS, Arguments.of("most", MOST_PARTS));
        }
    }

    static InvalidInput notAnImage() {
        return refused(FamilyError.PHOTO_NOT_AN_IMAGE, Map.of());
    }

    static InvalidInput refused(FamilyError error, Map<String, Object> arguments) {
        return new InvalidInput(FIELD, error.code(), arguments);
    }

    private static boolean startsWith(byte[] file, byte[] sign) {
        return file.length > sign.length && Arrays.equals(file, 0, sign.length, sign, 0, sign.length);
    }
}
