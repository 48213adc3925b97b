package org.halfpastfour.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.halfpastfour.family.AdultBarred;

/** Who is banned or blocked stands in no queue any more. */
@ApplicationScoped
class BarredCollectors {

    @Inject
    OnTheWayRecords told;

    @Inject
    Clock clock;

    void barred(@Observes AdultBarred event) {
        told.endOf(event.child(), event.adult(), clock.instant());
    }
}
