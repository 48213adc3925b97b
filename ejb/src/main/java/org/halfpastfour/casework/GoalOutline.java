package org.halfpastfour.casework;

import java.util.List;
import java.util.Locale;
import org.halfpastfour.shared.BothLanguages;
import org.halfpastfour.shared.Checks;

/** A usual goal with its five levels, the lowest first, and what is done for it. */
public record GoalOutline(
        GoalDomain domain, BothLanguages wording, List<BothLanguages> levels, List<InterventionOutline> interventions) {

    public GoalOutline {
        new Checks()
                .notNull("domain", domain)
                .text("wording", wording.zh(), 1, AddGoal.LONGEST)
                .orThrow();
        levels = List.copyOf(levels);
        interventions = List.copyOf(interventions);
    }

    public GoalScale scale(Locale language) {
        return new GoalScale(levels.stream().map(level -> level.in(language)).toList());
    }

    AddGoal command(ClientId client, Locale language) {
        return new AddGoal(client, domain, wording.in(language), scale(language));
    }
}
