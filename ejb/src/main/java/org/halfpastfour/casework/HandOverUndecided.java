package org.halfpastfour.casework;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** The colleague has another session at the time of one that would go along, and nothing was decided about it. */
public final class HandOverUndecided extends Conflict {

    public static final String CODE = "hand-over-undecided";

    private static final long serialVersionUID = 1L;

    HandOverUndecided(int sessions) {
        super(CODE, Map.of("sessions", sessions));
    }
}
