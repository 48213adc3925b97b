package org.halfpastfour.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A goal as it stands: version {@code number}, made at {@code since}. */
public record GoalView(
        GoalId id,
        int number,
        GoalDomain domain,
        String wording,
        GoalState state,
        @Nullable Integer attainment,
        Instant since,
        List<InterventionView> interventions) {

    public GoalView {
        interventions = List.copyOf(interventions);
    }

    static GoalView of(Goal goal, List<Intervention> all) {
        return new GoalView(
                goal.key(),
                goal.number(),
                goal.domain(),
                goal.wording(),
                goal.state(),
                goal.attainment(),
                goal.createdAt(),
                all.stream()
                        .filter(each -> each.goal().equals(goal.key()))
                        .map(Intervention::view)
                        .toList());
    }
}
