package org.halfpastfour.signup;

import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.programme.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is about to cancel a booking; observed inside the same transaction, by who has a reason to refuse it.
 *
 * @param arrived when the participant came to the session; null while not
 */
public record BookingEnds(
        SessionId session, UUID participant, @Nullable Instant arrived) {}
