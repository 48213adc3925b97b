package org.halfpastfour.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A local closure; both its first and its last day are inside.
 *
 * @param home null when it is every home
 */
public record ClosureSummary(ClosureId id, @Nullable UUID home, LocalDate firstDay, LocalDate lastDay, String reason) {}
