package org.halfpastfour.assessment;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Goals judged from −2 to +2 as one number that has 50 where all of them came to what was expected (Kiresuk and Sherman 1968,
 * all weights alike, with their 0.3 as what goals have in common).
 */
public final class GoalAttainment {

    private static final double COMMON = 0.3;
    private static final double EXPECTED = 50;
    private static final double UNIT = 10;

    private GoalAttainment() {}

    /** Empty without any goal. */
    public static OptionalDouble of(List<Integer> levels) {
        if (levels.isEmpty()) {
            return OptionalDouble.empty();
        }
        int sum = levels.stream().mapToInt(Integer::intValue).sum();
        double goals = levels.size();
        return OptionalDouble.of(EXPECTED + UNIT * sum / Math.sqrt((1 - COMMON) * goals + COMMON * goals * goals));
    }
}
