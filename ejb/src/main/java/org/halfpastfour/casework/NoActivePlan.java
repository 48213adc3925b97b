package org.halfpastfour.casework;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** Goals belong to an active care plan, and there is none. */
public final class NoActivePlan extends Conflict {

    public static final String CODE = "no-active-plan";

    private static final long serialVersionUID = 1L;

    NoActivePlan() {
        super(CODE, Map.of());
    }
}
