package org.halfpastfour.casework;

import java.util.List;

/** Two versions of a whole plan beside each other, the earlier one first; what is the same is in it as well. */
public record PlanComparison(
        PlanVersionLine earlier,
        PlanVersionLine later,
        ComparedPart<PlanView> plan,
        List<ComparedPart<GoalView>> goals,
        List<ComparedPart<InterventionView>> interventions) {

    public PlanComparison {
        goals = List.copyOf(goals);
        interventions = List.copyOf(interventions);
    }
}
