package org.halfpastfour.casework;

import java.time.Instant;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** The session has not begun, so nobody can have come. */
public final class RepairNotBegun extends Conflict {

    public static final String CODE = "repair-not-begun";

    private static final long serialVersionUID = 1L;

    RepairNotBegun(Instant start) {
        super(CODE, Arguments.of("start", start));
    }
}
