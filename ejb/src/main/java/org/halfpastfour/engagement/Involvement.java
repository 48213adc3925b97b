package org.halfpastfour.engagement;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The middle of the facilitators' marks from 0 to 3, and how many there are; null without any. */
public record Involvement(@Nullable Double median, int marks) {

    static Involvement of(List<Integer> marks) {
        return new Involvement(marks.isEmpty() ? null : median(marks), marks.size());
    }

    private static double median(List<Integer> marks) {
        int[] sorted = marks.stream().mapToInt(Integer::intValue).sorted().toArray();
        int upper = sorted.length / 2;
        return IntStream.of(sorted[upper], sorted[sorted.length - 1 - upper])
                .average()
                .orElseThrow();
    }
}
