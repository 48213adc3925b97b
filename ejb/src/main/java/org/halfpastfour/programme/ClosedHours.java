package org.halfpastfour.programme;

import java.time.Instant;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** The home is not open for the whole of this time. */
public final class ClosedHours extends Conflict {

    public static final String CODE = "closed-hours";

    private static final long serialVersionUID = 1L;

    public ClosedHours(Instant start, Instant end) {
        super(CODE, Arguments.of("start", start, "end", end));
    }
}
