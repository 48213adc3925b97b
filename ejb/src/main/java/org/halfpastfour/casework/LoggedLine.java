package org.halfpastfour.casework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the database of what was read or done. */
record LoggedLine(
        UUID id,
        Instant at,
        @Nullable UUID account,
        @Nullable UUID subject,
        @Nullable String caseNumber,
        String what,
        @Nullable String detail,
        Boolean refused,
        Boolean glass) {

    String cursor() {
        return at + " " + id;
    }
}
