package org.halfpastfour.attendance;

import java.time.Duration;
import java.util.UUID;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Happening;

/** What is told of a child once it is late for so long. */
enum LateStep {
    NOT_ARRIVED(Alerts.PATIENCE),
    NOT_COLLECTED(Alerts.PATIENCE),
    STILL_NOT_COLLECTED(Duration.ofMinutes(30)),
    NOT_COLLECTED_FOR_AN_HOUR(Duration.ofMinutes(60));

    private final Duration after;

    LateStep(Duration after) {
        this.after = after;
    }

    /** After the start, or after the child was due to leave. */
    Duration after() {
        return after;
    }

    Happening happening(SessionId session, UUID child) {
        return this == NOT_ARRIVED
                ? new ChildNotArrived(session, child)
                : new ChildNotCollected(session, child, (int) after.toMinutes());
    }
}
