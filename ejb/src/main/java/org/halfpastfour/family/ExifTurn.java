package org.halfpastfour.family;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.tiff.DirectoryTiffHandler;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the camera was held: phones store a photo as the sensor lies and note the turn beside it. Of what else stands there nothing is
 * kept, unpacked or followed, and whoever makes a block that goes on and on is asked so often and no more.
 */
final class ExifTurn extends DirectoryTiffHandler {

    /** A photo has some thirty entries. */
    static final int MOST_STEPS = 20_000;

    private int steps;
    private int orientation;

    private ExifTurn() {
        super(new Metadata(), null);
    }

    /** In quarters to the right; none where nothing can be read. */
    static int of(byte[] file, int from, int to) {
        return read(file, from, to).quarters();
    }

    static ExifTurn read(byte[] file, int from, int to) {
        ExifTurn turn = new ExifTurn();
        try {
            new TiffReader().processTiff(new ByteArrayReader(Arrays.copyOfRange(file, from, to)), turn, 0);
        } catch (TiffProcessingException | IOException | Endless broken) {
            return turn;
        }
        return turn;
    }

    int steps() {
        return steps;
    }

    int quarters() {
        return switch (orientation) {
            case 6 -> 1;
            case 3 -> 2;
            case 8 -> 3;
            default -> 0;
        };
    }

    @Override
    public boolean customProcessTag(
            int at, Set<Integer> seen, int header, RandomAccessReader reader, int tag, int bytes) throws IOException {
        step();
        if (tag == ExifDirectoryBase.TAG_ORIENTATION && orientation == 0) {
            orientation = bytes == Integer.BYTES ? reader.getInt32(at) : reader.getUInt16(at);
        }
        return true;
    }

    /** Asked for every number that could be the address of another directory. */
    @Override
    public boolean tryEnterSubIfd(int tag) {
        step();
        return false;
    }

    @Override
    public boolean hasFollowerIfd() {
        return false;
    }

    @Override
    public void setTiffMarker(int marker) {}

    @Override
    public @Nullable Long tryCustomProcessFormat(int tag, int format, long components) {
        return null;
    }

    @Override
    public void warn(String message) {}

    @Override
    public void error(String message) {}

    private void step() {
        if (++steps > MOST_STEPS) {
            throw new Endless();
        }
    }

    /** There is more than any camera writes. */
    private static final class Endless extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Endless() {
            super(null, null, false, false);
        }
    }
}
