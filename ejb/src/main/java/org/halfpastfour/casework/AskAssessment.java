package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;

/** Asks a client to answer an instrument on the own page, until a day. */
public record AskAssessment(ClientId client, InstrumentId instrument, Occasion occasion, LocalDate until) {

    public AskAssessment {
        new Checks()
                .notNull("client", client)
                .notNull("instrument", instrument)
                .notNull("occasion", occasion)
                .notNull("until", until)
                .orThrow();
    }
}
