package org.halfpastfour.programme;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** The session is over, under way or cancelled. */
public final class SessionNotChangeable extends Conflict {

    public static final String CODE = "session-not-changeable";

    private static final long serialVersionUID = 1L;

    public SessionNotChangeable() {
        super(CODE, Map.of());
    }
}
