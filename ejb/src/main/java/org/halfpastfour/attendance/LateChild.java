package org.halfpastfour.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.signup.BookingId;

/**
 * A child that is late.
 *
 * @param in whether it is there and was not collected; otherwise it did not come
 * @param since since when: the start, or when it was due to leave
 */
public record LateChild(SessionId session, BookingId booking, UUID child, boolean in, Instant since) {

    /** As the database answers. */
    LateChild(UUID session, UUID booking, UUID child, Boolean in, Instant since) {
        this(new SessionId(session), new BookingId(booking), child, in, since);
    }

    /** Those that are reached, the latest last. */
    List<LateStep> steps(Instant now) {
        Duration late = Duration.between(since, now);
        return Arrays.stream(LateStep.values())
                .filter(step -> in == (step != LateStep.NOT_ARRIVED))
                .filter(step -> late.compareTo(step.after()) >= 0)
                .toList();
    }
}
