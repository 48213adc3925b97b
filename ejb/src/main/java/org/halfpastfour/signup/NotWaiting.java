package org.halfpastfour.signup;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** The family does not wait any more: it was offered the places, has them, or the booking has ended. */
public final class NotWaiting extends Conflict {

    public static final String CODE = "not-waiting";

    private static final long serialVersionUID = 1L;

    public NotWaiting() {
        super(CODE, Map.of());
    }
}
