package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/** Takes a report back, with why; that it was made stays. */
public record WithdrawEscalation(EscalationId escalation, String why) {

    public WithdrawEscalation {
        new Checks().notNull("escalation", escalation).text("why", why, 1, 300).orThrow();
        why = Text.line(why);
    }
}
