package org.halfpastfour.casework;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** Only a planned session can be called off. */
public final class RepairNotPlanned extends Conflict {

    public static final String CODE = "repair-not-planned";

    private static final long serialVersionUID = 1L;

    RepairNotPlanned() {
        super(CODE, Map.of());
    }
}
