package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyDirectory;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.signup.QuietHours;

/** The hours in which nobody is told anything but what concerns a child's safety: those in which the clock of an offer stands still. */
@ApplicationScoped
class Night {

    @Inject
    PolicyDirectory policies;

    @Inject
    Clock clock;

    /** The moment itself, or the morning when it is quiet. */
    Instant waking(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, clock.getZone());
        PolicyValues values = policies.values();
        return new QuietHours(values.time(Policy.QUIET_FROM, day), values.time(Policy.QUIET_TO, day))
                .waking(moment, clock.getZone());
    }
}
