package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.halfpastfour.shared.Checks;

/** Asks a helper for one contact of a case, at a time, until a day at the latest. */
public record AskErrand(ClientId client, HelperId helper, ContactKind kind, Instant meetsAt, LocalDate until) {

    public AskErrand {
        new Checks()
                .notNull("client", client)
                .notNull("helper", helper)
                .notNull("kind", kind)
                .notNull("meetsAt", meetsAt)
                .notNull("until", until)
                .orThrow();
    }
}
