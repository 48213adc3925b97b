package org.halfpastfour.attendance;

import java.time.Instant;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** The child has left already. */
public final class AlreadyLeft extends Conflict {

    public static final String CODE = "already-left";

    private static final long serialVersionUID = 1L;

    public AlreadyLeft(Instant at) {
        super(CODE, Arguments.of("at", at));
    }
}
