package org.halfpastfour.signup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyValues;
import org.jspecify.annotations.Nullable;

/**
 * Three sessions within 30 days to which nobody of a family came without a word, though it had the place, put it behind the
 * others on waiting lists for 30 days from the third on (design, rule 10). It never loses a place by it. Siblings who stay
 * away together are one; illness, a notice, a priority place and an appeal that was granted count nothing. The numbers are the
 * city office's, each as it counted on the day of the session; where nothing counts any more, nobody stands behind.
 */
final class NoShowRule {

    private NoShowRule() {}

    /**
     * The last day on which the family stands behind, or null.
     *
     * @param missed the days of the sessions, one for each session
     */
    static @Nullable LocalDate behindUntil(Collection<LocalDate> missed, LocalDate today, PolicyValues policies) {
        if (!NoShowNumbers.on(policies, today).count()) {
            return null;
        }
        List<LocalDate> days = missed.stream()
                .filter(day -> NoShowNumbers.on(policies, day).count())
                .sorted()
                .toList();
        LocalDate until = null;
        for (int last = 0; last < days.size(); last++) {
            LocalDate day = days.get(last);
            NoShowNumbers numbers = NoShowNumbers.on(policies, day);
            int first = last - numbers.most() + 1;
            if (first >= 0 && !days.get(first).isBefore(numbers.firstOf(day))) {
                until = later(until, day.plusDays(numbers.fade()));
            }
        }
        return until == null || until.isBefore(today) ? null : until;
    }

    /** Whatever was before this day has no part in anything that still counts, by whichever numbers. */
    static LocalDate earliest(LocalDate today, PolicyValues policies) {
        return today.minusDays(policies.most(Policy.NO_SHOWS_FADE))
                .minusDays(policies.most(Policy.NO_SHOWS_WITHIN) - 1L);
    }

    private static LocalDate later(@Nullable LocalDate known, LocalDate other) {
        return known == null || other.isAfter(known) ? other : known;
    }
}
