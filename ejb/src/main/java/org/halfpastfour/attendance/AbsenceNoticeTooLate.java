package org.halfpastfour.attendance;

import java.time.Instant;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** The session has begun; the home's staff can still record it. */
public final class AbsenceNoticeTooLate extends Conflict {

    public static final String CODE = "absence-notice-too-late";

    private static final long serialVersionUID = 1L;

    public AbsenceNoticeTooLate(Instant start) {
        super(CODE, Arguments.of("start", start));
    }
}
