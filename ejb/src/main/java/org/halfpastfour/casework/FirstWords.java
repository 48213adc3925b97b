package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written into a review in the step that begins it. */
public record FirstWords(
        List<ReviewedGoal> goals, String summary, @Nullable LocalDate nextOn) {

    public FirstWords {
        goals = List.copyOf(goals);
    }

    SaveReview into(ReviewId review) {
        return new SaveReview(review, null, goals, summary, nextOn);
    }
}
