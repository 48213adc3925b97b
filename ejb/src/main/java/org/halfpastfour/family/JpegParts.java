package org.halfpastfour.family;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The segments of a JPEG, one after the other; nothing in them is decoded. */
final class JpegParts {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int TABLES = 0xC4;
    private static final int QUANTIZATION = 0xDB;
    private static final int RESTART_INTERVAL = 0xDD;
    private static final int APPLICATION = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int EIGHT_BITS = 8;
    private static final int MOST_COLOURS = 4;
    private static final int LONGEST_SMALL_SEGMENT = 32;
    private static final int LARGEST_PROFILE = 16 * 1024;
    private static final byte[] PLAIN_JFIF = {
        (byte) 0xFF, (byte) APPLICATION, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private final byte[] file;
    private final ByteArrayOutputStream needed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
    private int at = 2;
    private int width;
    private int height;
    private int passes;
    private int quarterTurns;

    JpegParts(byte[] file) {
        this.file = file;
    }

    PictureFile read() {
        needed.write(0xFF);
        needed.write(START);
        int parts = 0;
        for (int marker = marker(); marker != END; marker = marker()) {
            PictureFile.checkParts(++parts);
            segment(marker);
        }
        if (passes == 0) {
            throw PictureFile.notAnImage();
        }
        needed.write(0xFF);
        needed.write(END);
        return new PictureFile(PictureFile.Format.JPEG, width, height, quarterTurns, needed.toByteArray());
    }

    /** The end of a file that is cut off is its end. */
    private int marker() {
        while (at < file.length && unsigned(at) != 0xFF) {
            at++;
        }
        while (at < file.length && unsigned(at) == 0xFF) {
            at++;
        }
        return at < file.length ? unsigned(at++) : END;
    }

    private void segment(int marker) {
        if (marker >= 0xD0 && marker <= 0xD7 || marker <= 1) {
            return;
        }
        if (at + 2 > file.length || length() < 2 || at + length() > file.length) {
            throw PictureFile.notAnImage();
        }
        int next = at + length();
        if (isFrame(marker)) {
            frame(marker);
            keep(next);
        } else if (marker == SCAN) {
            scan();
            next = endOfScan(next);
            keep(next);
        } else if (marker == TABLES || marker == QUANTIZATION || marker == RESTART_INTERVAL) {
            keep(next);
        } else {
            described(marker, next);
        }
        at = next;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != TABLES && marker != 0xC8 && marker != 0xCC;
    }

    /** Eight bits of baseline, extended or progressive: nothing else is taken by who decodes it. */
    private void frame(int marker) {
        boolean known = marker <= 0xC2 && width == 0 && length() >= 8 && unsigned(at + 2) == EIGHT_BITS;
        if (!known || unsigned(at + 7) > MOST_COLOURS) {
            throw PictureFile.notAnImage();
        }
        height = unsigned(at + 3) << 8 | unsigned(at + 4);
        width = unsigned(at + 5) << 8 | unsigned(at + 6);
        PictureFile.checkSize(width, height, 1);
        if (profile.size() <= LARGEST_PROFILE) {
            needed.writeBytes(profile.toByteArray());
        }
    }

    private void scan() {
        if (width == 0) {
            throw PictureFile.notAnImage();
        }
        passes++;
        PictureFile.checkSize(width, height, passes);
    }

    /** What is coded goes on to the next marker that is no part of it. */
    private int endOfScan(int begin) {
        int end = begin;
        while (end + 1 < file.length) {
            int next = unsigned(end + 1);
            if (unsigned(end) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return end;
            }
            end++;
        }
        return file.length;
    }

    /** How the colours are meant is kept where it is short; how the camera was held is read. */
    private void described(int marker, int next) {
        if (marker == APPLICATION && startsWith("JFIF\0", next)) {
            needed.writeBytes(PLAIN_JFIF);
        } else if (marker == ADOBE && startsWith("Adobe", next) && length() <= LONGEST_SMALL_SEGMENT) {
            keep(next);
        } else if (marker == PROFILE && startsWith("ICC_PROFILE\0", next) && profile.size() <= LARGEST_PROFILE) {
            profile.write(0xFF);
            profile.write(file, at - 1, next - at + 1);
        } else if (marker == EXIF && startsWith("Exif\0\0", next) && quarterTurns == 0) {
            quarterTurns = ExifTurn.of(file, at + 8, next);
        }
    }

    private boolean startsWith(String sign, int next) {
        byte[] bytes = sign.getBytes(StandardCharsets.ISO_8859_1);
        return next - at - 2 >= bytes.length
                && Arrays.equals(file, at + 2, at + 2 + bytes.length, bytes, 0, bytes.length);
    }

    /** With the marker before it. */
    private void keep(int next) {
        needed.write(0xFF);
        needed.write(file, at - 1, next - at + 1);
    }

    private int length() {
        return unsigned(at) << 8 | unsigned(at + 1);
    }

    private int unsigned(int index) {
        return file[index] & 0xFF;
    }
}
