package org.halfpastfour.attendance;

import java.time.Instant;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** The session has ended; who was there is entered by a correction. */
public final class SessionOver extends Conflict {

    public static final String CODE = "session-over";

    private static final long serialVersionUID = 1L;

    public SessionOver(Instant end) {
        super(CODE, Arguments.of("end", end));
    }
}
