package org.halfpastfour.family;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An adult may collect a child on some weekdays from a day on, until a day or without an end.
 *
 * @param photo JPEG or PNG of at most 512 KB, or null
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record AllowPickup(
        ChildId child,
        PickupPerson person,
        LocalDate from,
        @Nullable LocalDate to,
        Set<DayOfWeek> weekdays,
        byte @Nullable [] photo) {

    public AllowPickup {
        weekdays = Set.copyOf(weekdays);
    }
}
