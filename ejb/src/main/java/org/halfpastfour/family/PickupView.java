package org.halfpastfour.family;

import java.time.DayOfWeek;
import java.util.Set;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may collect a child, or must not.
 *
 * @param phone as printed; null when unknown, and for parents when the adult belongs to another household
 * @param coded whether it holds with its code only
 * @param reason of a ban, for the staff only
 */
public record PickupView(
        PickupId id,
        AdultId adult,
        String name,
        @Nullable String phone,
        PickupKind kind,
        DateRange period,
        Set<DayOfWeek> weekdays,
        boolean hasPhoto,
        boolean coded,
        @Nullable String reason) {}
