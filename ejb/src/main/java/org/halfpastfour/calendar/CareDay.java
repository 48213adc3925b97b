package org.halfpastfour.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the after-school class is held on a date, and why.
 *
 * @param detail the name of the holiday or the reason of the closure; empty where the reason says all
 * @param closure why the home is closed on this date, whatever other day it is; null when it is open
 */
public record CareDay(
        LocalDate date,
        boolean held,
        DayReason reason,
        String detail,
        @Nullable String closure) {}
