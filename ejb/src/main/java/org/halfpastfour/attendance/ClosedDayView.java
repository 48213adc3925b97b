package org.halfpastfour.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A day as it was closed, and opened again if it was.
 *
 * @param closedBy the name of who closed it
 * @param reopenedBy likewise; null while it is closed
 * @param reason why it was opened again; null while it is closed
 */
public record ClosedDayView(
        DaySummary summary,
        String notes,
        String incidents,
        String closedBy,
        Instant closedAt,
        @Nullable String reopenedBy,
        @Nullable Instant reopenedAt,
        @Nullable String reason) {}
