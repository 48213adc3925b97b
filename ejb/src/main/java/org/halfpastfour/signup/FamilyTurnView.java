package org.halfpastfour.signup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a family stands on waiting lists.
 *
 * @param counted how many sessions of the last 30 days count, of {@link #MOST}
 * @param behindUntil the last day on which it stands behind others, or null
 * @param missed the latest first, those that count no more too
 */
public record FamilyTurnView(long counted, @Nullable LocalDate behindUntil, List<MissedLine> missed) {

    /** So many within 30 days put it behind. */
    public static final int MOST = NoShowRule.MOST;

    public FamilyTurnView {
        missed = List.copyOf(missed);
    }
}
