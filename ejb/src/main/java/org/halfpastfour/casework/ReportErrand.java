package org.halfpastfour.casework;

import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Text;

/**
 * What a helper writes of an errand.
 *
 * @param attempt the form that is sent: sent again, it is the same
 */
public record ReportErrand(
        UUID attempt,
        ErrandId errand,
        Instant at,
        String place,
        String whom,
        boolean reached,
        String seen,
        String agreed) {

    public ReportErrand {
        new Checks()
                .notNull("attempt", attempt)
                .notNull("errand", errand)
                .notNull("at", at)
                .text("place", place, 0, WriteContact.LONGEST_LINE)
                .text("whom", whom, 0, WriteContact.LONGEST_LINE)
                .text("seen", seen, 0, WriteContact.LONGEST_SEEN)
                .text("agreed", agreed, 0, WriteContact.LONGEST_AGREED)
                .that(!reached || !Text.lines(seen).isEmpty(), "seen", CommonError.REQUIRED)
                .orThrow();
        place = Text.line(place);
        whom = Text.line(whom);
        seen = Text.lines(seen);
        agreed = Text.lines(agreed);
    }
}
