package org.halfpastfour.casework;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** The session was called off; there is nothing to mark. */
public final class RepairCancelled extends Conflict {

    public static final String CODE = "repair-cancelled";

    private static final long serialVersionUID = 1L;

    RepairCancelled() {
        super(CODE, Map.of());
    }
}
