package org.halfpastfour.casework;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** The time lies in the past. */
public final class RepairInThePast extends Conflict {

    public static final String CODE = "repair-in-the-past";

    private static final long serialVersionUID = 1L;

    RepairInThePast() {
        super(CODE, Map.of());
    }
}
