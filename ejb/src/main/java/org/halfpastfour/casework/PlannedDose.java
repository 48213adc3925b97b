package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Text;

/** What is to be done of an intervention: so many sessions in which time, from a day to another, and who sees to it. */
public record PlannedDose(
        String wording, int count, DosePeriod period, LocalDate startsOn, LocalDate endsOn, Responsible responsible) {

    public PlannedDose {
        new Checks()
                .text("wording", wording, 1, 300)
                .number("count", count, 1, 400)
                .notNull("period", period)
                .notNull("startsOn", startsOn)
                .notNull("endsOn", endsOn)
                .that(
                        startsOn == null || endsOn == null || !endsOn.isBefore(startsOn),
                        "endsOn",
                        CommonError.END_BEFORE_START)
                .notNull("responsible", responsible)
                .orThrow();
        wording = Text.lines(wording);
    }
}
