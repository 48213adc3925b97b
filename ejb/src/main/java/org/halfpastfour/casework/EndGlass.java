package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * Ends looking into a case.
 *
 * @param outcome what was seen and done, for the caseworker of the case and the supervisors
 */
public record EndGlass(GlassId glass, String outcome) {

    public static final int LONGEST = 500;

    public EndGlass {
        new Checks()
                .notNull("glass", glass)
                .text("outcome", outcome, 1, LONGEST)
                .orThrow();
        outcome = Text.lines(outcome);
    }
}
