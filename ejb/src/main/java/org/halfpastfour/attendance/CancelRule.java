package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.halfpastfour.signup.BookingEnds;

/** Whoever has come takes part, so that the booking is not cancelled any more. */
@ApplicationScoped
class CancelRule {

    @Inject
    Register register;

    void check(@Observes BookingEnds event) {
        register.find(event.session().value(), event.participant()).ifPresent(line -> {
            Instant arrived = line.mark().arrivedAt();
            if (arrived != null) {
                throw AttendanceError.CAME_ALREADY.told(arrived);
            }
        });
    }
}
