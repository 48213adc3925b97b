package org.halfpastfour.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A number of one to four tells of single families and is held back. Where a sum is shown beside its parts, more parts are
 * held back until none can be worked out from the rest; and where that does not help, the sum is.
 */
public final class SmallNumbers {

    private static final int LARGEST = 4;

    /** The least number that may be told. */
    public static final int LEAST = LARGEST + 1;

    private SmallNumbers() {}

    static boolean isSmall(long number) {
        return number > 0 && number <= LARGEST;
    }

    /** Which of the parts of a sum that is shown are held back, by their place in the list. */
    static Set<Integer> heldBack(List<Long> parts) {
        Set<Integer> held = new HashSet<>(IntStream.range(0, parts.size())
                .filter(at -> isSmall(parts.get(at)))
                .boxed()
                .toList());
        List<Integer> others = IntStream.range(0, parts.size())
                .filter(at -> !held.contains(at))
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> parts.get(at) == 0).thenComparing(parts::get))
                .toList();
        for (int next = 0; next < others.size() && canBeWorkedOut(parts, held); next++) {
            held.add(others.get(next));
        }
        return held;
    }

    static boolean holdsBackSum(List<Long> parts) {
        return isSmall(sum(parts)) || canBeWorkedOut(parts, heldBack(parts));
    }

    /** One alone is what is missing of the sum; several are all ones, or all fours, when they cannot sum up otherwise. */
    private static boolean canBeWorkedOut(List<Long> parts, Set<Integer> held) {
        List<Long> hidden = held.stream().map(parts::get).toList();
        long sum = sum(hidden);
        boolean allSmall = hidden.stream().allMatch(SmallNumbers::isSmall);
        return hidden.size() == 1
                || !hidden.isEmpty() && allSmall && (sum == hidden.size() || sum == (long) LARGEST * hidden.size());
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }
}
