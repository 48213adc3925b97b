package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;

/** How far a goal is attained, from −2 to +2 on its scale, and on which day that was judged. */
public record Judgement(int attainment, LocalDate on) {

    public Judgement {
        new Checks()
                .number("attainment", attainment, GoalScale.LOWEST, GoalScale.HIGHEST)
                .notNull("judgedOn", on)
                .orThrow();
    }
}
