package org.halfpastfour.attendance;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** Who is to be marked has no confirmed place in the session. */
public final class NotBookedHere extends Conflict {

    public static final String CODE = "not-booked-here";

    private static final long serialVersionUID = 1L;

    public NotBookedHere() {
        super(CODE, Map.of());
    }
}
