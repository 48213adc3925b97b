package org.halfpastfour.report;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.jspecify.annotations.Nullable;

/**
 * Asks how homes were used in some months, the first and the last one inside.
 *
 * @param district the code of the one to look at, or null for the whole city
 */
public record AskUse(YearMonth from, YearMonth to, @Nullable String district, UseBy by) {

    public static final int MOST_MONTHS = 36;

    public AskUse {
        long months = ChronoUnit.MONTHS.between(from, to) + 1;
        new Checks()
                .that(!to.isBefore(from), "to", CommonError.END_BEFORE_START)
                .that(months <= MOST_MONTHS, "from", ReportError.TOO_MANY_MONTHS, Arguments.of("most", MOST_MONTHS))
                .orThrow();
    }
}
