package org.halfpastfour.signup;

import java.util.List;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.jspecify.annotations.Nullable;

/** Asks for places in every session of a series that is still to come; see {@link BookSession}. */
public record BookSeries(
        SeriesId series,
        @Nullable HouseholdId household,
        List<ChildId> children,
        List<AdultId> guardians,
        boolean split) {

    public BookSeries {
        children = BookingInput.distinct(children);
        guardians = BookingInput.distinct(guardians);
        BookingInput.check(children, guardians).notNull("series", series).orThrow();
    }
}
