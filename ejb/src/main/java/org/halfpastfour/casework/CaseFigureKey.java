package org.halfpastfour.casework;

import java.time.YearMonth;
import java.util.List;

/** Which figure of cases, of which month or quarter, and of what. */
public record CaseFigureKey(CaseFigure figure, YearMonth period, List<String> what) {

    public CaseFigureKey {
        what = List.copyOf(what);
    }
}
