package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/** Ends an intervention today, of which version {@code number} was looked at. */
public record EndIntervention(InterventionId intervention, int number, String why) {

    public EndIntervention {
        new Checks()
                .notNull("intervention", intervention)
                .text("why", why, 1, ChangeGoal.LONGEST_REASON)
                .orThrow();
        why = Text.line(why);
    }
}
