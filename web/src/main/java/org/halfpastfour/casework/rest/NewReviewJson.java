package org.halfpastfour.casework.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.casework.BeginReview;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.FirstWords;
import org.halfpastfour.casework.GoalState;
import org.halfpastfour.casework.ReviewedGoal;
import org.halfpastfour.shared.rest.ApiWords;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /cases/{id}/reviews}; what is left out can be written on the page.
 *
 * @param from the day after the last signed review, or the start of the plan, when left out
 * @param to today when left out
 */
public record NewReviewJson(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<GoalJson> goals,
        @Nullable String summary,
        @Nullable LocalDate nextReview) {

    /** What is said of a goal; the state as {@code improving}, the attainment from −2 to 2. */
    public record GoalJson(
            @Nullable UUID goal,
            @Nullable String state,
            @Nullable Integer attainment,
            @Nullable String why) {

        ReviewedGoal said() {
            return new ReviewedGoal(
                    Objects.requireNonNullElse(goal, new UUID(0, 0)),
                    ApiWords.parse(GoalState.class, "state", state),
                    attainment,
                    Objects.requireNonNullElse(why, ""));
        }
    }

    static NewReviewJson empty() {
        return new NewReviewJson(null, null, null, null, null);
    }

    BeginReview begin(ClientId client) {
        return new BeginReview(client, from, to, saysNothing() ? null : words());
    }

    private boolean saysNothing() {
        return goals == null && summary == null && nextReview == null;
    }

    private FirstWords words() {
        return new FirstWords(
                Objects.requireNonNullElse(goals, List.<GoalJson>of()).stream()
                        .map(GoalJson::said)
                        .toList(),
                Objects.requireNonNullElse(summary, ""),
                nextReview);
    }
}
