package org.halfpastfour.casework;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** Somebody else made another version of the plan or goal in the meantime. */
public final class PlanChangedMeanwhile extends Conflict {

    public static final String CODE = "plan-changed-meanwhile";

    private static final long serialVersionUID = 1L;

    PlanChangedMeanwhile() {
        super(CODE, Map.of());
    }
}
