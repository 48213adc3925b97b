package org.halfpastfour.placing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What goes first in a class from a day on, after codes of priority and before the lot.
 *
 * @param setBy null for what the product came with
 */
public record PlacingOrder(
        LocalDate from,
        List<Criterion> criteria,
        @Nullable UUID setBy,
        @Nullable Instant setAt) {

    public PlacingOrder {
        criteria = List.copyOf(criteria);
    }
}
