package org.halfpastfour.casework;

import java.time.Instant;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A review in the list of a case's.
 *
 * @param number of a signed one, null before
 */
public record ReviewRow(
        ReviewId id,
        DateRange period,
        ReviewState state,
        Instant begunAt,
        @Nullable Integer number) {}
