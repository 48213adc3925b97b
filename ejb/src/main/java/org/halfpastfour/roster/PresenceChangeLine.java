package org.halfpastfour.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a presence: who made it, when and why, and what held after it. What held before is in the line below.
 *
 * @param withdrawn whether it says that nobody came after all
 */
public record PresenceChangeLine(
        Instant at,
        PresenceChangeKind kind,
        Instant arrivedAt,
        @Nullable Instant leftAt,
        boolean withdrawn,
        @Nullable String reason,
        String by) {}
