package org.halfpastfour.family;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The chunks of a PNG, one after the other; nothing in them is unpacked. */
final class PngParts {

    private static final int SIGN = 8;
    private static final int AROUND = 12;
    private static final int HEAD = 13;
    private static final Set<String> NEEDED = Set.of("PLTE", "tRNS", "IDAT", "IEND");

    private final byte[] file;
    private final ByteBuffer bytes;
    private final ByteArrayOutputStream needed = new ByteArrayOutputStream();

    PngParts(byte[] file) {
        this.file = file;
        this.bytes = ByteBuffer.wrap(file);
    }

    PictureFile read() {
        if (file.length < SIGN + AROUND + HEAD || !type(SIGN).equals("IHDR") || bytes.getInt(SIGN) != HEAD) {
            throw PictureFile.notAnImage();
        }
        int width = bytes.getInt(SIGN + 8);
        int height = bytes.getInt(SIGN + 12);
        PictureFile.checkSize(width, height, 1);
        needed.write(file, 0, SIGN + AROUND + HEAD);
        int parts = 0;
        int at = SIGN + AROUND + HEAD;
        while (at + AROUND <= file.length) {
            PictureFile.checkParts(++parts);
            at = chunk(at);
        }
        return new PictureFile(PictureFile.Format.PNG, width, height, 0, needed.toByteArray());
    }

    /** Where the next one begins; behind the last one nothing is read. */
    private int chunk(int at) {
        int length = bytes.getInt(at);
        if (length < 0 || length > file.length - at - AROUND) {
            throw PictureFile.notAnImage();
        }
        String type = type(at);
        if (NEEDED.contains(type)) {
            needed.write(file, at, length + AROUND);
        }
        return type.equals("IEND") ? file.length : at + length + AROUND;
    }

    private String type(int at) {
        return new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
    }
}
