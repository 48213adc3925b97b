package org.halfpastfour.signup;

import java.time.Instant;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** The session has begun; what happens now is attendance. */
public final class SessionUnderWay extends Conflict {

    public static final String CODE = "session-under-way";

    private static final long serialVersionUID = 1L;

    public SessionUnderWay(Instant start) {
        super(CODE, Arguments.of("start", start));
    }
}
