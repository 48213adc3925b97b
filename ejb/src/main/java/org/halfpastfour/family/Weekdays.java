package org.halfpastfour.family;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/** Days of the week as the database keeps them: bit 0 is Monday. */
final class Weekdays {

    private Weekdays() {}

    static Set<DayOfWeek> all() {
        return EnumSet.allOf(DayOfWeek.class);
    }

    static int mask(Set<DayOfWeek> days) {
        return days.stream().mapToInt(Weekdays::bit).sum();
    }

    static Set<DayOfWeek> of(int mask) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((mask & bit(day)) != 0) {
                days.add(day);
            }
        }
        return days;
    }

    private static int bit(DayOfWeek day) {
        return 1 << (day.getValue() - 1);
    }
}
