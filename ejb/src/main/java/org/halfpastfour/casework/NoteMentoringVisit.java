package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * Writes down a visit that both made together.
 *
 * @param what in a line, without a name of anybody
 */
public record NoteMentoringVisit(PairId pair, LocalDate on, String what) {

    public NoteMentoringVisit {
        new Checks()
                .notNull("pair", pair)
                .notNull("on", on)
                .text("what", what, 1, MentoringLine.LONGEST)
                .orThrow();
        what = Text.line(what);
    }
}
