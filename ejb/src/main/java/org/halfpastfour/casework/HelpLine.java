package org.halfpastfour.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A call for help that waits, with its client and how the client is asked. */
record HelpLine(CheckIn checkIn, Client client, @Nullable CheckInPlan plan) {

    boolean isLate(Instant now) {
        int hours = plan == null ? CheckInRhythm.USUAL.answerHours() : plan.answerHours();
        return checkIn.at().plus(Duration.ofHours(hours)).isBefore(now);
    }

    HelpCall call(Instant now) {
        return new HelpCall(
                client.id(),
                client.name(),
                client.phone(),
                checkIn.id(),
                checkIn.at(),
                Objects.requireNonNull(checkIn.help()),
                isLate(now));
    }
}
