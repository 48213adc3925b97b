package org.halfpastfour.casework;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** The household is linked to the case already. */
public final class HouseholdAlreadyLinked extends Conflict {

    public static final String CODE = "household-already-linked";

    private static final long serialVersionUID = 1L;

    HouseholdAlreadyLinked() {
        super(CODE, Map.of());
    }
}
