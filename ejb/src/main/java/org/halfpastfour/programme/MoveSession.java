package org.halfpastfour.programme;

import java.time.Instant;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;

/** Moves a session to another room or time; who is booked goes with it. */
public record MoveSession(SessionId session, RoomId room, Instant start, Instant end) {

    public MoveSession {
        new Checks()
                .notNull("session", session)
                .notNull("room", room)
                .notNull("start", start)
                .notNull("end", end)
                .that(start == null || end == null || end.isAfter(start), "end", CommonError.END_BEFORE_START)
                .orThrow();
    }
}
