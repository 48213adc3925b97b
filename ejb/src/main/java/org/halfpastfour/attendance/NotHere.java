package org.halfpastfour.attendance;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** Who has not come cannot leave. */
public final class NotHere extends Conflict {

    public static final String CODE = "not-here";

    private static final long serialVersionUID = 1L;

    public NotHere() {
        super(CODE, Map.of());
    }
}
