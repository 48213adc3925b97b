package org.halfpastfour.signup;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * Somebody who waits, with all who wait together, goes before everybody else.
 *
 * @param reason for colleagues, who read it beside the name on the list
 */
public record MoveUp(BookingId booking, String reason) {

    public MoveUp {
        reason = Text.line(reason == null ? "" : reason);
        new Checks().notNull("booking", booking).text("reason", reason, 3, 200).orThrow();
    }
}
