package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes the next version of a goal.
 *
 * @param number the version that was looked at; with another one in force the change is refused
 * @param judgement null while nobody has judged it; it needs a scale that is described
 * @param why in a few words, for who compares the versions later
 */
public record ChangeGoal(
        GoalId goal,
        int number,
        GoalDomain domain,
        String wording,
        GoalState state,
        GoalScale scale,
        @Nullable Judgement judgement,
        String why) {

    static final int LONGEST_REASON = 300;

    public ChangeGoal {
        new Checks()
                .notNull("goal", goal)
                .notNull("domain", domain)
                .text("wording", wording, 1, AddGoal.LONGEST)
                .notNull("state", state)
                .notNull("scale", scale)
                .that(
                        judgement == null || scale == null || scale.isDescribed(),
                        "attainment",
                        CaseError.GOAL_NOT_DESCRIBED)
                .text("why", why, 1, LONGEST_REASON)
                .orThrow();
        wording = Text.lines(wording);
        why = Text.line(why);
    }

    /** The same goal with another state and judgement. */
    static ChangeGoal judged(Goal goal, GoalState state, @Nullable Judgement judgement, String why) {
        return new ChangeGoal(
                goal.key(),
                goal.number(),
                goal.domain(),
                goal.wording(),
                state,
                goal.scale(),
                judgement == null ? goal.judgement() : judgement,
                why);
    }
}
