package org.halfpastfour.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Closes one home for some days, or all of them.
 *
 * @param home null for every home
 * @param lastDay inside; the same as the first for one day
 * @param reason 1 to 200 characters, shown to families
 */
public record AddClosure(@Nullable UUID home, LocalDate firstDay, LocalDate lastDay, String reason)
        implements ChangeCalendar {

    public AddClosure {
        CalendarInput.days(firstDay, lastDay).text("reason", reason, 1, 200).orThrow();
    }

    Closure toClosure() {
        return new Closure(new DateRange(firstDay, lastDay), reason);
    }
}
