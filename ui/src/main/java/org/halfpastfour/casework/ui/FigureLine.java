package org.halfpastfour.casework.ui;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of figures as it is shown, drawn and written into a file.
 *
 * @param values by month or quarter; a time of which the number is withheld is not in it
 * @param main whether the lines after it are parts of it
 */
record FigureLine(String name, Map<YearMonth, Double> values, Unit unit, boolean main) implements Serializable {

    /** In what it is said. */
    enum Unit {
        NUMBER,
        PERCENT,
        /** So many cases to each caseworker. */
        RATIO
    }

    @Nullable
    Double at(YearMonth period) {
        return values.get(period);
    }
}
