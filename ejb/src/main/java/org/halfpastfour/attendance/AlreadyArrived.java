package org.halfpastfour.attendance;

import java.time.Instant;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** Who is here cannot be absent. */
public final class AlreadyArrived extends Conflict {

    public static final String CODE = "already-arrived";

    private static final long serialVersionUID = 1L;

    public AlreadyArrived(Instant at) {
        super(CODE, Arguments.of("at", at));
    }
}
