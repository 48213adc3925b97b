package org.halfpastfour.programme;

import java.util.List;
import org.halfpastfour.calendar.Recurrence;
import org.jspecify.annotations.Nullable;

/**
 * A class of a term as it would go on in the next one.
 *
 * @param recurrence in the next term
 * @param room its name; empty where there is no such room any more
 * @param adults names of who would be in charge
 * @param gone names of those in charge until now who do not work here any more
 * @param ages whom it admits
 * @param made how many sessions it would have
 * @param out dates on which it would be held and cannot
 * @param away how many of its dates fall on holidays and days on which the home is closed
 * @param code why it does not go on at all: that of its first date, {@code no-date-left} or {@code day-not-announced}; null when it does
 */
public record CarriedClassView(
        SeriesId series,
        String title,
        SessionKind kind,
        Recurrence recurrence,
        String room,
        List<String> adults,
        List<String> gone,
        Ages ages,
        int places,
        int made,
        List<PlannedLine> out,
        int away,
        @Nullable String code) {

    public CarriedClassView {
        adults = List.copyOf(adults);
        gone = List.copyOf(gone);
        out = List.copyOf(out);
    }

    public boolean goesOn() {
        return code == null;
    }
}
