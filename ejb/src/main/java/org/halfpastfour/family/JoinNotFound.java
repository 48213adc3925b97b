package org.halfpastfour.family;

import java.util.Map;
import org.halfpastfour.shared.NotFound;

/** There is no such join that stands, or not for who asks. */
public final class JoinNotFound extends NotFound {

    public static final String CODE = "join-not-found";

    private static final long serialVersionUID = 1L;

    JoinNotFound() {
        super(CODE, Map.of());
    }
}
