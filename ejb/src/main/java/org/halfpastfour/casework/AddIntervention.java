package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Text;

/** What is done for a goal, and how many sessions of it are expected in which time. */
public record AddIntervention(
        GoalId goal,
        Stream stream,
        String wording,
        int count,
        DosePeriod period,
        LocalDate startsOn,
        LocalDate endsOn) {

    public AddIntervention {
        new Checks()
                .notNull("goal", goal)
                .notNull("stream", stream)
                .text("wording", wording, 1, 300)
                .number("count", count, 1, 400)
                .notNull("period", period)
                .notNull("startsOn", startsOn)
                .notNull("endsOn", endsOn)
                .that(
                        startsOn == null || endsOn == null || !endsOn.isBefore(startsOn),
                        "endsOn",
                        CommonError.END_BEFORE_START)
                .orThrow();
        wording = Text.lines(wording);
    }
}
