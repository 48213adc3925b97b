package org.halfpastfour.attendance;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import org.halfpastfour.home.Places;

/**
 * One adult for 15 children while one of them is under nine, for 20 otherwise, and never fewer than two adults with
 * children.
 */
final class RatioRule {

    private static final int OLDEST_CHILD = 17;

    private RatioRule() {}

    /** Before the first child is there, the ages of those expected say how many the adults may look after. */
    static RatioLight light(int adults, Collection<LocalDate> present, Collection<LocalDate> expected, LocalDate on) {
        int children = present.size();
        int allowed = Places.ofAdults(adults, youngest(present.isEmpty() ? expected : present, on));
        return new RatioLight(adults, children, allowed, children <= allowed);
    }

    private static int youngest(Collection<LocalDate> birthDates, LocalDate on) {
        return birthDates.stream()
                .mapToInt(birth -> Period.between(birth, on).getYears())
                .reduce(OLDEST_CHILD, Math::min);
    }
}
