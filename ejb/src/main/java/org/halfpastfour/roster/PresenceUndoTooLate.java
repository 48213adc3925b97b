package org.halfpastfour.roster;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** There is nothing to undo any more; a correction with a reason still works. */
public final class PresenceUndoTooLate extends Conflict {

    public static final String CODE = "presence-undo-too-late";

    private static final long serialVersionUID = 1L;

    public PresenceUndoTooLate() {
        super(CODE, Map.of());
    }
}
