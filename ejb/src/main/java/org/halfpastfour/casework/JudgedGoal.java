package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/** What is said of a goal when its case is closed; the judgement on its scale where that is described. */
public record JudgedGoal(
        GoalId goal, GoalState state, @Nullable Judgement judgement) {

    public JudgedGoal {
        new Checks()
                .notNull("goal", goal)
                .notNull("state", state)
                .that(state != GoalState.IN_PROGRESS, "goals", CaseError.GOALS_NOT_JUDGED)
                .orThrow();
    }
}
