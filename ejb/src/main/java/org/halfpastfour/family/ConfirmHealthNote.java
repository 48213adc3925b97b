package org.halfpastfour.family;

import java.time.Instant;
import org.halfpastfour.shared.Checks;

/**
 * The family says that the health note is still right.
 *
 * @param seen when the answer was given that was shown
 */
public record ConfirmHealthNote(ChildId child, Instant seen) {

    public ConfirmHealthNote {
        new Checks().notNull("child", child).notNull("seen", seen).orThrow();
    }
}
