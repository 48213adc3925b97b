package org.halfpastfour.signup;

import java.time.DayOfWeek;
import java.util.UUID;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Checks;

/** Somebody of a household comes to a series again on a day of the week on which it did not want to any more. */
public record ComeOnWeekday(HouseholdId household, SeriesId series, UUID participant, DayOfWeek weekday) {

    public ComeOnWeekday {
        new Checks()
                .notNull("household", household)
                .notNull("series", series)
                .notNull("participant", participant)
                .notNull("weekday", weekday)
                .orThrow();
    }
}
