package org.halfpastfour.signup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a family stands on waiting lists.
 *
 * @param counted how many sessions of the last days count
 * @param most so many put it behind; none where nothing counts
 * @param within the last so many days
 * @param behindUntil the last day on which it stands behind others, or null
 * @param missed the latest first, those that count no more too
 */
public record FamilyTurnView(
        long counted, int most, int within, @Nullable LocalDate behindUntil, List<MissedLine> missed) {

    public FamilyTurnView {
        missed = List.copyOf(missed);
    }
}
