package org.halfpastfour.casework;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** The family has another session at this time. */
public final class FamilyTaken extends Conflict {

    public static final String CODE = "family-taken";

    private static final long serialVersionUID = 1L;

    FamilyTaken() {
        super(CODE, Map.of());
    }
}
