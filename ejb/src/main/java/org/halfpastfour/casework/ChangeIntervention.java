package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * Makes the next version of an intervention; its stream stays.
 *
 * @param number the version that was looked at; with another one in force the change is refused
 */
public record ChangeIntervention(InterventionId intervention, int number, PlannedDose dose, String why) {

    public ChangeIntervention {
        new Checks()
                .notNull("intervention", intervention)
                .notNull("dose", dose)
                .text("why", why, 1, ChangeGoal.LONGEST_REASON)
                .orThrow();
        why = Text.line(why);
    }
}
