package org.halfpastfour.roster;

import java.util.Map;
import org.halfpastfour.shared.NotFound;

/** There is no such presence, or not in a home of who asks. */
public final class PresenceNotFound extends NotFound {

    public static final String CODE = "presence-not-found";

    private static final long serialVersionUID = 1L;

    public PresenceNotFound() {
        super(CODE, Map.of());
    }
}
