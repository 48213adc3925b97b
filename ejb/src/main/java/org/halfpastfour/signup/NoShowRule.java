package org.halfpastfour.signup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Three sessions within 30 days to which nobody of a family came without a word, though it had the place, put it behind the
 * others on waiting lists for 30 days from the third on (design, rule 10). It never loses a place by it. Siblings who stay
 * away together are one; illness, a notice, a priority place and an appeal that was granted count nothing.
 */
final class NoShowRule {

    static final int MOST = 3;
    static final int DAYS = 30;

    private NoShowRule() {}

    /**
     * The last day on which the family stands behind, or null.
     *
     * @param missed the days of the sessions, one for each session
     */
    static @Nullable LocalDate behindUntil(Collection<LocalDate> missed, LocalDate today) {
        List<LocalDate> days = missed.stream().sorted().toList();
        LocalDate until = null;
        for (int third = MOST - 1; third < days.size(); third++) {
            if (!days.get(third - MOST + 1).isBefore(firstOf(days.get(third)))) {
                until = days.get(third).plusDays(DAYS);
            }
        }
        return until == null || until.isBefore(today) ? null : until;
    }

    /** The first of the 30 days that end with this one. */
    static LocalDate firstOf(LocalDate last) {
        return last.minusDays(DAYS - 1L);
    }

    /** Whatever was before this day has no part in anything that still counts. */
    static LocalDate earliest(LocalDate today) {
        return firstOf(today).minusDays(DAYS);
    }
}
