package org.halfpastfour.attendance;

import java.time.Instant;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** The booking of who has come is not cancelled any more. */
public final class CameAlready extends Conflict {

    public static final String CODE = "came-already";

    private static final long serialVersionUID = 1L;

    public CameAlready(Instant at) {
        super(CODE, Arguments.of("at", at));
    }
}
