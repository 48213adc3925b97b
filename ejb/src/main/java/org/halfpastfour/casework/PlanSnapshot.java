package org.halfpastfour.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole plan as it stood; without a plan in force the goals stood alone. */
record PlanSnapshot(@Nullable PlanView plan, List<GoalView> goals) {

    List<InterventionView> interventions() {
        return goals.stream().flatMap(goal -> goal.interventions().stream()).toList();
    }
}
