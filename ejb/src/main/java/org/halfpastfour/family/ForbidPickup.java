package org.halfpastfour.family;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An adult must not collect a child, on no weekday, from a day on, until a day or without an end. */
public record ForbidPickup(
        ChildId child,
        PickupPerson person,
        LocalDate from,
        @Nullable LocalDate to,
        String reason) {}
