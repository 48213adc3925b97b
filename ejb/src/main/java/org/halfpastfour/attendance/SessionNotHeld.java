package org.halfpastfour.attendance;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** The session was cancelled. */
public final class SessionNotHeld extends Conflict {

    public static final String CODE = "session-not-held";

    private static final long serialVersionUID = 1L;

    public SessionNotHeld() {
        super(CODE, Map.of());
    }
}
