package org.halfpastfour.casework;

import java.util.List;

/**
 * Who read how much on some days, who read most first, with what lies between all of them.
 *
 * @param middle so many reads half of them reached
 */
public record ReaderCounts(List<ReaderRow> readers, long lowest, long middle, long highest) {

    public ReaderCounts {
        readers = List.copyOf(readers);
    }

    static ReaderCounts of(List<ReaderRow> readers) {
        long[] reads = readers.stream().mapToLong(ReaderRow::reads).sorted().toArray();
        return reads.length == 0
                ? new ReaderCounts(readers, 0, 0, 0)
                : new ReaderCounts(readers, reads[0], reads[reads.length / 2], reads[reads.length - 1]);
    }
}
