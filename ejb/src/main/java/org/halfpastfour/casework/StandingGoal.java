package org.halfpastfour.casework;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it stood when a review was filled.
 *
 * @param number its version
 * @param levels its five levels in words, the lowest first
 * @param judgement the last one, null while nobody has judged it
 */
public record StandingGoal(
        UUID goal,
        int number,
        GoalDomain domain,
        String wording,
        List<String> levels,
        GoalState state,
        @Nullable Judgement judgement) {

    public StandingGoal {
        levels = List.copyOf(levels);
    }

    static StandingGoal of(Goal goal) {
        return new StandingGoal(
                goal.key().value(),
                goal.number(),
                goal.domain(),
                goal.wording(),
                goal.scale().levels(),
                goal.state(),
                goal.judgement());
    }

    public GoalScale scale() {
        return new GoalScale(levels);
    }
}
