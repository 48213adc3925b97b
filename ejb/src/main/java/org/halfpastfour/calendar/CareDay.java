package org.halfpastfour.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the after-school class is held on a date, and why.
 *
 * @param detail the name of the holiday or the reason of the closure; empty where the reason says all
 * @param week of its term, from 1 for the one with the term's first day; 0 outside the terms
 * @param closure why the home is closed on this date, whatever other day it is; null when it is open
 */
public record CareDay(
        LocalDate date,
        boolean held,
        DayReason reason,
        String detail,
        int week,
        @Nullable String closure) {}
