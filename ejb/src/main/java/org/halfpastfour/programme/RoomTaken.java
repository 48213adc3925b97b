package org.halfpastfour.programme;

import java.time.Instant;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** The room is taken at this time by another session, which has no title when it is a family meeting. */
public final class RoomTaken extends Conflict {

    public static final String CODE = "room-taken";

    private static final long serialVersionUID = 1L;

    public RoomTaken(String with, Instant start, Instant end) {
        super(CODE, Arguments.of("with", with, "start", start, "end", end));
    }
}
