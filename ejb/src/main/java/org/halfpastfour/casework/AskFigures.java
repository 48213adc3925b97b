package org.halfpastfour.casework;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;

/**
 * Asks for the figures of a district, or of the whole city, of each month or quarter that begins from the first month to the last.
 *
 * @param district its code, or empty for the whole city
 */
public record AskFigures(String district, YearMonth from, YearMonth to, boolean quarters) {

    public static final int MOST_MONTHS = 36;

    public AskFigures {
        new Checks()
                .text("district", district, 0, 20)
                .that(!to.isBefore(from), "to", CommonError.END_BEFORE_START)
                .that(
                        ChronoUnit.MONTHS.between(from, to) < MOST_MONTHS,
                        "from",
                        CaseError.FIGURES_TOO_LONG,
                        Arguments.of("most", MOST_MONTHS))
                .orThrow();
    }
}
