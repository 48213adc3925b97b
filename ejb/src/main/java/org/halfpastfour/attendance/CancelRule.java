package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import org.halfpastfour.signup.BookingEnds;

/** Whoever has come takes part, so that the booking is not cancelled any more. */
@ApplicationScoped
class CancelRule {

    void check(@Observes BookingEnds event) {
        Instant arrived = event.arrived();
        if (arrived != null) {
            throw AttendanceError.CAME_ALREADY.told(arrived);
        }
    }
}
