package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Text;

/** A round of training of a district, with its days. */
public record MakeTrainingRound(String district, String name, LocalDate from, LocalDate to) {

    public MakeTrainingRound {
        new Checks()
                .text("district", district, 1, 20)
                .text("name", name, 1, 60)
                .notNull("from", from)
                .notNull("to", to)
                .that(from == null || to == null || !to.isBefore(from), "to", CommonError.END_BEFORE_START)
                .orThrow();
        name = Text.line(name);
    }
}
