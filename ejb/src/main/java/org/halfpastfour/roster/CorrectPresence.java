package org.halfpastfour.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What should have been recorded, in full, and why.
 *
 * @param leftAt null while the adult is still there
 * @param withdrawn whether nobody came at all; the times are then left as they are
 */
public record CorrectPresence(
        PresenceId presence,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt,
        boolean withdrawn,
        String reason) {}
