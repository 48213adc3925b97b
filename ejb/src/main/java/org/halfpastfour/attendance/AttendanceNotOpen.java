package org.halfpastfour.attendance;

import java.time.Instant;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** It is too early: arrivals are taken from an hour before the start. */
public final class AttendanceNotOpen extends Conflict {

    public static final String CODE = "attendance-not-open";

    private static final long serialVersionUID = 1L;

    public AttendanceNotOpen(Instant opens) {
        super(CODE, Arguments.of("opens", opens));
    }
}
