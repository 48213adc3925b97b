package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/** Opens a closed case again, with all that stands in it. */
public record ReopenCase(ClientId client, String why) {

    public ReopenCase {
        new Checks()
                .notNull("client", client)
                .text("why", why, 1, ChangeGoal.LONGEST_REASON)
                .orThrow();
        why = Text.line(why);
    }
}
