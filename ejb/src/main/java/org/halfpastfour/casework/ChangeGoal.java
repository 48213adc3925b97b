package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/** Makes the next version of a goal; {@code attainment} is −2 (much less than expected) to +2 (much more), or null. */
public record ChangeGoal(
        GoalId goal,
        GoalDomain domain,
        String wording,
        GoalState state,
        @Nullable Integer attainment) {

    public ChangeGoal {
        new Checks()
                .notNull("goal", goal)
                .notNull("domain", domain)
                .text("wording", wording, 1, AddGoal.LONGEST)
                .notNull("state", state)
                .number("attainment", attainment == null ? 0 : attainment, -2, 2)
                .orThrow();
        wording = Text.lines(wording);
    }
}
