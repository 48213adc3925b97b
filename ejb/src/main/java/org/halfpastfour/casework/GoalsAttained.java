package org.halfpastfour.casework;

import java.util.List;
import java.util.OptionalDouble;
import org.halfpastfour.assessment.GoalAttainment;

/**
 * How far the goals of a plan came on their scales.
 *
 * @param goals so many stand in the plan
 * @param levels of those that were judged, from −2 to +2
 */
public record GoalsAttained(int goals, List<Integer> levels) {

    public GoalsAttained {
        levels = List.copyOf(levels);
    }

    /** 50 where all came to what was expected; empty before any was judged. */
    public OptionalDouble score() {
        return GoalAttainment.of(levels);
    }
}
