package org.halfpastfour.casework;

import java.time.YearMonth;
import org.halfpastfour.shared.Checks;

/** Hands in a month of a district that one supervises. */
public record HandInMonth(String district, YearMonth month) {

    public HandInMonth {
        new Checks().text("district", district, 1, 20).notNull("month", month).orThrow();
    }
}
