package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/** A supervisor signs reviews of the district or returns them, never the own ones; and looks whether the signed ones are as they were. */
@Stateless
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class ReviewSignatures {

    @Inject
    CaseRecords files;

    @Inject
    ReviewRecords reviews;

    @Inject
    ReviewDesk desk;

    @Inject
    ReviewViews reader;

    @Inject
    SigningDesk signing;

    @Inject
    CaseReadRule rule;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    /** Of the districts that who asks supervises; who has waited longest first. */
    @BehindTheWall("review")
    public List<WaitingReview> waiting() {
        List<Review> waiting = reviews.waiting();
        Map<UUID, Client> clients =
                files
                        .of(waiting.stream().map(each -> each.client().value()).toList(), Review.CLIENTS, Client.class)
                        .stream()
                        .collect(Collectors.toMap(client -> client.id().value(), Function.identity()));
        List<Review> supervised = waiting.stream()
                .filter(review -> rule.isSupervised(of(review, clients)))
                .toList();
        Map<UUID, String> names = reader.names(supervised.stream()
                .map(review -> Objects.requireNonNull(review.submittedBy()))
                .collect(Collectors.toSet()));
        log.readAll(supervised.stream().map(review -> review.client().value()).toList(), "reviews-waiting");
        return supervised.stream()
                .map(review -> row(review, of(review, clients), names))
                .toList();
    }

    private static Client of(Review review, Map<UUID, Client> clients) {
        return Objects.requireNonNull(clients.get(review.client().value()));
    }

    private WaitingReview row(Review review, Client client, Map<UUID, String> names) {
        return new WaitingReview(
                review.id(),
                client.id(),
                client.caseNumber(),
                client.name(),
                review.period(),
                Objects.requireNonNull(names.get(review.submittedBy())),
                Objects.requireNonNull(review.submittedAt()),
                desk.isMine(review, client));
    }

    /** How many wait for who asks; of whom is not said. */
    @BehindTheWall("review")
    public int countWaiting() {
        return reviews.countWaiting(
                caller.districts(Role.CASE_SUPERVISOR), caller.id().value());
    }

    /** What was read is what is signed; the goals are judged by it in the same step, as a new version of the plan. */
    @BehindTheWall("review")
    public void sign(ReviewChoice choice) {
        Review review = desk.decided(ReviewStep.SIGN, choice.review(), choice.version());
        signing.sign(review);
        desk.tell(review, ReviewStep.SIGN, "");
        log.wrote("review.signed", "review", review.client(), review.id().value());
    }

    /** With what is to be done about it. */
    @BehindTheWall("review")
    public void giveBack(ReviewChoice choice) {
        new Checks().filled("words", choice.words()).orThrow();
        Review review = desk.decided(ReviewStep.RETURN, choice.review(), choice.version());
        review.become(ReviewState.RETURNED);
        desk.tell(review, ReviewStep.RETURN, choice.words());
        log.wrote("review.returned", "review", review.client(), review.id().value());
    }

    /** What does not fit of the signed reviews of the districts that who asks supervises; empty when all is as it was signed. */
    @BehindTheWall("review")
    public List<ReviewFault> faults() {
        return reviews.faults(null);
    }
}
