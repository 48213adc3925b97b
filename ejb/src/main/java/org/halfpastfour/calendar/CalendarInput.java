package org.halfpastfour.calendar;

import java.time.LocalDate;
import java.util.Objects;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** What is checked wherever a first and a last day are entered: at most two years, and not in another century. */
final class CalendarInput {

    private CalendarInput() {}

    static Checks namedDays(@Nullable String name, @Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        return days(firstDay, lastDay).text("name", name, 1, 40);
    }

    static Checks days(@Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
        Checks checks = new Checks().notNull("firstDay", firstDay).notNull("lastDay", lastDay);
        if (firstDay != null && lastDay != null) {
            checks.that(!lastDay.isBefore(firstDay), "lastDay", CommonError.END_BEFORE_START)
                    .that(isInReach(firstDay), "firstDay", CalendarError.DATE_OUT_OF_REACH)
                    .that(
                            lastDay.isBefore(firstDay.plusDays(Recurrence.LONGEST_DAYS)),
                            "lastDay",
                            CalendarError.RANGE_TOO_LONG);
        }
        return checks;
    }

    private static boolean isInReach(LocalDate date) {
        return date.getYear() >= Announcement.EARLIEST && date.getYear() <= Announcement.LATEST;
    }

    static LocalDate lastOf(DateRange days) {
        return Objects.requireNonNull(days.to(), "a last day");
    }
}
