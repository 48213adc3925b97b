package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.shared.Checks;

/** Asks whether all is said before a review is sent off, and whether it still fits before it is signed. */
@ApplicationScoped
class SubmissionDesk {

    @Inject
    CaseRecords files;

    @Inject
    ReviewRecords reviews;

    @Inject
    ReviewFillingDesk filling;

    @Inject
    ReviewDesk desk;

    void submit(Review review) {
        CarePlan plan = files.activePlan(review.client()).orElseThrow(CaseError.NO_ACTIVE_PLAN::told);
        mustStillFit(review);
        Map<UUID, ReviewedGoal> said = review.judgements().stream()
                .collect(Collectors.toMap(ReviewedGoal::goal, Function.identity(), (one, other) -> other));
        List<StandingGoal> goals = review.basis().goals();
        LocalDate next = review.nextOn();
        new Checks()
                .that(goals.stream().allMatch(goal -> isJudged(goal, said)), "goals", CaseError.REVIEW_GOALS_NOT_JUDGED)
                .filled("summary", review.summary())
                .that(
                        next != null && next.isAfter(review.to()) && next.isAfter(plan.startsOn()),
                        "nextOn",
                        CaseError.NEXT_REVIEW_NOT_LATER)
                .orThrow();
        review.submit(
                goals.stream()
                        .map(goal -> Objects.requireNonNull(said.get(goal.goal())))
                        .toList(),
                desk.hand());
    }

    private static boolean isJudged(StandingGoal goal, Map<UUID, ReviewedGoal> said) {
        ReviewedGoal judged = said.get(goal.goal());
        return judged != null && judged.says(goal);
    }

    /** What is signed can be read by who signs it, and says of the goals what they are. */
    ReviewFigures mustStillFit(Review review) {
        if (!filling.goals(review.client()).equals(review.basis().goals())) {
            throw CaseError.REVIEW_GOALS_CHANGED.told();
        }
        return reviews.figures(review.figures()).orElseThrow(CaseError.REVIEW_FIGURES_GONE::told);
    }
}
