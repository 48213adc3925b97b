package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a caseworker wrote into a draft so far.
 *
 * @param version the one that was looked at: with another one the change is refused; null for the one that stands
 * @param nextOn when the next review is due; null while that is open
 */
public record SaveReview(
        ReviewId review,
        @Nullable Integer version,
        List<ReviewedGoal> goals,
        String summary,
        @Nullable LocalDate nextOn) {

    private static final int LONGEST = 4000;

    public SaveReview {
        new Checks()
                .notNull("review", review)
                .notNull("goals", goals)
                .text("summary", summary, 0, LONGEST)
                .orThrow();
        goals = List.copyOf(goals);
        summary = Text.lines(summary);
    }
}
