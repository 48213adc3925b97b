package org.halfpastfour.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it stands: version {@code number}, made at {@code since}.
 *
 * @param judgement null while nobody has judged it
 */
public record GoalView(
        GoalId id,
        int number,
        GoalDomain domain,
        String wording,
        GoalState state,
        GoalScale scale,
        @Nullable Judgement judgement,
        Instant since,
        List<InterventionView> interventions) {

    public GoalView {
        interventions = List.copyOf(interventions);
    }

    /** Whether not all of its levels are described, so that nobody can judge it. */
    public boolean isDraft() {
        return !scale.isDescribed();
    }

    static GoalView of(Goal goal, List<Intervention> all) {
        return new GoalView(
                goal.key(),
                goal.number(),
                goal.domain(),
                goal.wording(),
                goal.state(),
                goal.scale(),
                goal.judgement(),
                goal.createdAt(),
                all.stream()
                        .filter(each -> each.goal().equals(goal.key()))
                        .map(Intervention::view)
                        .toList());
    }
}
