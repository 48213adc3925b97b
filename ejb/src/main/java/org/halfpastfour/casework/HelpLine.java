package org.halfpastfour.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call for help that waits, with its client and how the client is asked.
 *
 * @param caseworker null where the one of the case works no cases of its district now
 */
record HelpLine(
        CheckIn checkIn,
        Client client,
        @Nullable CheckInPlan plan,
        @Nullable UUID caseworker) {

    /** At once where no caseworker sees it. */
    boolean isLate(Instant now) {
        int hours = plan == null ? CheckInRhythm.USUAL.answerHours() : plan.answerHours();
        return caseworker == null || checkIn.at().plus(Duration.ofHours(hours)).isBefore(now);
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
