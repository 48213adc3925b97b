package org.halfpastfour.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How long a case has had its plan, in bands. */
public enum TimeInPlan {
    NO_PLAN,
    UNDER_THREE_MONTHS,
    UNDER_SIX_MONTHS,
    UNDER_A_YEAR,
    A_YEAR_OR_MORE;

    private static final int QUARTER = 3;
    private static final int HALF = 6;
    private static final int YEAR = 12;

    static TimeInPlan of(@Nullable LocalDate start, LocalDate day) {
        if (start == null || start.isAfter(day)) {
            return NO_PLAN;
        }
        long months = ChronoUnit.MONTHS.between(start, day.plusDays(1));
        if (months < QUARTER) {
            return UNDER_THREE_MONTHS;
        }
        return months < HALF ? UNDER_SIX_MONTHS : months < YEAR ? UNDER_A_YEAR : A_YEAR_OR_MORE;
    }
}
