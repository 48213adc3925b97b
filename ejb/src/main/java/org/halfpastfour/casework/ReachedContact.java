package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** That a client was reached, by what and when, and nothing of what was seen and said. */
record ReachedContact(UUID client, ContactKind kind, Instant at) {

    LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
