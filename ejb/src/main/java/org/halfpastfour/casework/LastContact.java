package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a client was reached the last time by a kind of contact, and when it was tried. */
record LastContact(
        UUID client,
        ContactKind kind,
        @Nullable Instant reached,
        @Nullable Instant tried) {

    ContactDays days(ZoneId zone) {
        return new ContactDays(day(reached, zone), day(tried, zone));
    }

    private static @Nullable LocalDate day(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : LocalDate.ofInstant(at, zone);
    }
}
