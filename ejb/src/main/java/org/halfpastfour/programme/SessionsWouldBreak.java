package org.halfpastfour.programme;

import java.time.Instant;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** In some of the sessions that were to follow their programme, what is booked would not be right any more. */
public final class SessionsWouldBreak extends Conflict {

    public static final String CODE = "sessions-would-break";

    private static final long serialVersionUID = 1L;

    public SessionsWouldBreak(int count, Instant first) {
        super(CODE, Arguments.of("count", count, "start", first));
    }
}
