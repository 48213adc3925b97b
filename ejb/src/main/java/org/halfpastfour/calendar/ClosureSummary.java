package org.halfpastfour.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A local closure; both its first and its last day are inside.
 *
 * @param home null when it is every home
 * @param callingOff whether what is planned on its days is being called off, and some homes are still to be done
 */
public record ClosureSummary(
        ClosureId id, @Nullable UUID home, LocalDate firstDay, LocalDate lastDay, String reason, boolean callingOff) {}
