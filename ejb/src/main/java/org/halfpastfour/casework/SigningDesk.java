package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.shared.Text;

/** Makes a review the next link of the chain of its case, and sets what it says in the plan. */
@ApplicationScoped
class SigningDesk {

    @Inject
    CaseRecords files;

    @Inject
    ReviewRecords reviews;

    @Inject
    ReviewViews reader;

    @Inject
    ReviewDesk desk;

    @Inject
    SubmissionDesk submission;

    @Inject
    CarePlanDesk plans;

    @Inject
    Clock clock;

    void sign(Review review) {
        ReviewFigures figures = submission.mustStillFit(review);
        Client client = files.client(review.client());
        List<SignedReview> chain = reviews.signed(review.client());
        SignedReview last = chain.isEmpty() ? null : chain.getLast();
        ReviewContent content = content(review, client, figures, last == null ? 1 : last.number() + 1);
        review.become(ReviewState.SIGNED);
        files.write();
        files.add(new SignedReview(review, last, content));
        files.write();
        setInPlan(review, content);
    }

    private ReviewContent content(Review review, Client client, ReviewFigures figures, int number) {
        SignedBy signed = desk.hand();
        UUID writer = Objects.requireNonNull(review.submittedBy());
        Instant written = Objects.requireNonNull(review.submittedAt());
        Map<UUID, String> names = reader.names(Set.of(writer, signed.account()));
        return new ReviewContent(
                ReviewContent.FORM,
                review.id().value(),
                client.id().value(),
                client.caseNumber(),
                client.name(),
                client.district(),
                number,
                review.period().from(),
                review.to(),
                review.basis(),
                review.judgements(),
                review.summary(),
                Objects.requireNonNull(review.nextOn()),
                figures.formulaVersion(),
                figures.hash(),
                new ReviewContent.Hand(writer, Objects.requireNonNull(names.get(writer)), written),
                new ReviewContent.Hand(
                        signed.account(), Objects.requireNonNull(names.get(signed.account())), signed.at()));
    }

    /** At one instant: it is one version of the plan. */
    private void setInPlan(Review review, ReviewContent content) {
        Instant now = clock.instant();
        CarePlan plan = files.activePlan(review.client()).orElseThrow(CaseError.NO_ACTIVE_PLAN::told);
        var unused = plans.make(
                new MakePlan(
                        review.client(),
                        plan.startsOn(),
                        content.nextOn(),
                        Text.cut(Text.line(content.summary()), ChangeGoal.LONGEST_REASON)),
                now);
        Map<UUID, Goal> goals = files.of(review.client(), Goal.CURRENT, Goal.class).stream()
                .collect(Collectors.toMap(goal -> goal.key().value(), Function.identity()));
        content.judgements()
                .forEach(said -> judge(Objects.requireNonNull(goals.get(said.goal())), said, content.to(), now));
    }

    private void judge(Goal goal, ReviewedGoal said, LocalDate on, Instant now) {
        Integer attainment = said.attainment();
        plans.change(
                goal,
                ChangeGoal.judged(
                        goal,
                        Objects.requireNonNull(said.state()),
                        attainment == null ? null : new Judgement(attainment, on),
                        said.why()),
                now);
    }
}
