package org.halfpastfour.programme;

import java.util.Map;
import org.halfpastfour.shared.NotFound;

/** There is no such session, or who asks may not see it. */
public final class SessionNotFound extends NotFound {

    public static final String CODE = "session-not-found";

    private static final long serialVersionUID = 1L;

    public SessionNotFound() {
        super(CODE, Map.of());
    }
}
