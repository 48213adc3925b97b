package org.halfpastfour.shared;

import java.util.Map;

/** Somebody else has changed it since the form was opened. */
public final class ChangedMeanwhile extends Conflict {

    public static final String CODE = "changed-meanwhile";

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super(CODE, Map.of());
    }

    /** Refuses the change unless the form shows what is stored. */
    public static void unless(boolean unchanged) {
        if (!unchanged) {
            throw new ChangedMeanwhile();
        }
    }
}
