package org.halfpastfour.signup;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** The home gave the session another time while the request was on its way; it has to be looked at again. */
public final class SessionJustMoved extends Conflict {

    public static final String CODE = "session-just-moved";

    private static final long serialVersionUID = 1L;

    public SessionJustMoved() {
        super(CODE, Map.of());
    }
}
