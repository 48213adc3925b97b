package org.halfpastfour.signup;

import java.time.LocalDate;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyValues;

/**
 * What the city office has set about places that are left empty without a word, as it counts on a day.
 *
 * @param count whether anything counts at all
 * @param most so many put a family behind
 * @param within so many days, the last one included
 * @param fade for so many days
 */
record NoShowNumbers(boolean count, int most, int within, int fade) {

    static NoShowNumbers on(PolicyValues values, LocalDate day) {
        return new NoShowNumbers(
                values.value(Policy.NO_SHOWS_COUNT, day) == 1,
                values.value(Policy.NO_SHOWS_MOST, day),
                values.value(Policy.NO_SHOWS_WITHIN, day),
                values.value(Policy.NO_SHOWS_FADE, day));
    }

    /** The first of the days that end with this one. */
    LocalDate firstOf(LocalDate last) {
        return last.minusDays(within - 1L);
    }

    /** The last of the days that begin with this one. */
    LocalDate lastOf(LocalDate first) {
        return first.plusDays(within - 1L);
    }
}
