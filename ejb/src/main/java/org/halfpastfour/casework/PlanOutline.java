package org.halfpastfour.casework;

import java.util.List;
import org.halfpastfour.shared.BothLanguages;
import org.halfpastfour.shared.Checks;

/** A usual plan, of nobody. */
public record PlanOutline(BothLanguages name, List<GoalOutline> goals) {

    static final int MOST_GOALS = 20;

    public PlanOutline {
        new Checks()
                .text("name", name.zh(), 1, 60)
                .text("name", name.en(), 0, 60)
                .number("goals", goals.size(), 0, MOST_GOALS)
                .orThrow();
        goals = List.copyOf(goals);
    }
}
