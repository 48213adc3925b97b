package org.halfpastfour.casework;

import java.time.LocalDate;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** Which two periods of a case are to be seen side by side, the ends inside; they may overlap. */
public record ComparePeriods(ClientId client, LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {

    public ComparePeriods {
        Checks checks = new Checks()
                .notNull("client", client)
                .notNull("from", from)
                .notNull("to", to)
                .notNull("otherFrom", otherFrom)
                .notNull("otherTo", otherTo);
        mustBePeriod(checks, from, to, "to");
        mustBePeriod(checks, otherFrom, otherTo, "otherTo");
        checks.orThrow();
    }

    DateRange one() {
        return new DateRange(from, to);
    }

    DateRange other() {
        return new DateRange(otherFrom, otherTo);
    }

    private static void mustBePeriod(Checks checks, @Nullable LocalDate from, @Nullable LocalDate to, String field) {
        if (from != null && to != null) {
            checks.that(!to.isBefore(from), field, CommonError.END_BEFORE_START)
                    .that(
                            !from.isBefore(to.minusMonths(Engagements.LONGEST_MONTHS)),
                            field,
                            CaseError.PERIOD_TOO_LONG,
                            Arguments.of("months", Engagements.LONGEST_MONTHS));
        }
    }
}
