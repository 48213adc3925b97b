package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;

/** The client's first care plan, or its next version: then the goals go on, and it keeps its start. */
public record MakePlan(ClientId client, LocalDate startsOn, LocalDate reviewOn) {

    public MakePlan {
        new Checks()
                .notNull("client", client)
                .notNull("startsOn", startsOn)
                .notNull("reviewOn", reviewOn)
                .that(
                        startsOn == null || reviewOn == null || reviewOn.isAfter(startsOn),
                        "reviewOn",
                        CaseError.REVIEW_BEFORE_START)
                .orThrow();
    }
}
