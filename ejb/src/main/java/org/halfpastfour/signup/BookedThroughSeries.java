package org.halfpastfour.signup;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** A session stays in its series while somebody who took the whole of it is booked there. */
public final class BookedThroughSeries extends Conflict {

    public static final String CODE = "booked-through-series";

    private static final long serialVersionUID = 1L;

    public BookedThroughSeries() {
        super(CODE, Map.of());
    }
}
