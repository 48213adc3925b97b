package org.halfpastfour.programme;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** Sign-up for the session is not open: not yet, no longer, or the session is over or cancelled. */
public final class SessionClosed extends Conflict {

    public static final String CODE = "session-closed";

    private static final long serialVersionUID = 1L;

    /** The argument {@code reason} is the code with a text of its own, which may use the others. */
    public SessionClosed(Map<String, Object> arguments) {
        super(CODE, arguments);
    }
}
