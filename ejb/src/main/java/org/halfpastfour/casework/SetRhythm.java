package org.halfpastfour.casework;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Has a case visited more often than the schedule says, from today on and for a reason.
 *
 * @param rhythm null to go by the schedule again
 */
public record SetRhythm(
        ClientId client, ContactKind kind, @Nullable ContactRhythm rhythm, String reason) {

    public static final int LONGEST_REASON = 300;

    public SetRhythm {
        new Checks()
                .notNull("client", client)
                .notNull("kind", kind)
                .text("reason", reason, 1, LONGEST_REASON)
                .orThrow();
        reason = Text.line(reason);
    }
}
