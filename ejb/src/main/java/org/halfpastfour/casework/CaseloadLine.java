package org.halfpastfour.casework;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A client of a list with what stands in it without being worked out: the active plan, and when somebody wrote or was in touch last. */
record CaseloadLine(
        Client client, @Nullable CarePlan plan, @Nullable Instant lastTouch) {

    /** By a part of the name or the number, whatever their case. */
    boolean matches(String wanted) {
        return (client.name() + " " + client.caseNumber())
                .toLowerCase(Locale.ROOT)
                .contains(wanted.strip().toLowerCase(Locale.ROOT));
    }
}
