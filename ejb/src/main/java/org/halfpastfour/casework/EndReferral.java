package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/** What came of a referral that a service had accepted. */
public record EndReferral(ReferralId referral, LocalDate on, String result) {

    public EndReferral {
        new Checks()
                .notNull("referral", referral)
                .notNull("on", on)
                .text("result", result, 1, 500)
                .orThrow();
        result = Text.lines(result);
    }
}
