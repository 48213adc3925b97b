package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;

/**
 * The client's first care plan, or its next version: then the goals go on, and it keeps its start.
 *
 * @param why of the next version, in a few words; empty for the first plan
 */
public record MakePlan(ClientId client, LocalDate startsOn, LocalDate reviewOn, String why) {

    public MakePlan {
        new Checks()
                .notNull("client", client)
                .notNull("startsOn", startsOn)
                .notNull("reviewOn", reviewOn)
                .that(
                        startsOn == null || reviewOn == null || reviewOn.isAfter(startsOn),
                        "reviewOn",
                        CaseError.REVIEW_BEFORE_START)
                .text("why", why, 0, ChangeGoal.LONGEST_REASON)
                .orThrow();
        why = Text.line(why);
    }

    public MakePlan(ClientId client, LocalDate startsOn, LocalDate reviewOn) {
        this(client, startsOn, reviewOn, "");
    }
}
