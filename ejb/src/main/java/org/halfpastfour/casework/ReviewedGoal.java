package org.halfpastfour.casework;

import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a review says of a goal; a draft may leave it open.
 *
 * @param attainment where its levels are described
 * @param why in a line
 */
public record ReviewedGoal(
        UUID goal, @Nullable GoalState state, @Nullable Integer attainment, String why) {

    public ReviewedGoal {
        new Checks()
                .notNull("goal", goal)
                .number(
                        "attainment",
                        attainment == null ? GoalScale.LOWEST : attainment,
                        GoalScale.LOWEST,
                        GoalScale.HIGHEST)
                .text("why", why, 0, ChangeGoal.LONGEST_REASON)
                .orThrow();
        why = Text.line(why);
    }

    /** Whether all is said that is to be said of a goal with these levels. */
    boolean says(StandingGoal standing) {
        return state != null
                && !why.isEmpty()
                && (attainment != null) == standing.scale().isDescribed();
    }
}
