package org.halfpastfour.family;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How the camera was held: phones store a photo as the sensor lies and note the turn beside it. */
final class ExifTurn {

    private static final int HEADER = 8;
    private static final int ENTRY = 12;
    private static final short ORIENTATION = 0x0112;

    private ExifTurn() {}

    /** In quarters to the right; none where nothing can be read. */
    static int of(byte[] file, int from, int to) {
        if (to - from < HEADER) {
            return 0;
        }
        ByteBuffer tiff = ByteBuffer.wrap(file, from, to - from).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        try {
            return turns(orientation(tiff));
        } catch (IndexOutOfBoundsException broken) {
            return 0;
        }
    }

    private static int orientation(ByteBuffer tiff) {
        int at = tiff.getInt(4);
        int entries = tiff.getShort(at);
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + i * ENTRY;
            if (tiff.getShort(entry) == ORIENTATION) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }

    private static int turns(int orientation) {
        return switch (orientation) {
            case 6 -> 1;
            case 3 -> 2;
            case 8 -> 3;
            default -> 0;
        };
    }
}
