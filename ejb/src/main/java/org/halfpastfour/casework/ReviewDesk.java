package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.jspecify.annotations.Nullable;

/** Holds the case of a review while a step is made, and keeps what became of it. */
@ApplicationScoped
class ReviewDesk {

    @Inject
    CaseRecords files;

    @Inject
    ReviewRecords reviews;

    @Inject
    CaseLifeDesk life;

    @Inject
    CaseReadRule rule;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** For its case's own caseworker. Of two who make a step at once one waits and sees what became of it. */
    Review ownHeld(ReviewStep step, ReviewId id, @Nullable Integer version) {
        Review review = reviews.review(id);
        var unused = life.beginOwn(CaseStep.WRITE, review.client());
        return allowed(step, reviews.anew(review), version);
    }

    /** For a supervisor who neither wrote it nor works the case. */
    Review decided(ReviewStep step, ReviewId id, @Nullable Integer version) {
        Review review = reviews.review(id);
        Client client = life.begin(CaseStep.WRITE, review.client());
        if (!rule.isSupervised(client)) {
            throw new NotYourCase(client.id());
        }
        Review held = reviews.anew(review);
        if (isMine(held, client)) {
            throw CaseError.OWN_REVIEW.told();
        }
        return allowed(step, held, version);
    }

    boolean isMine(Review review, Client client) {
        return review.isOf(me()) || client.caseworker().equals(me());
    }

    private static Review allowed(ReviewStep step, Review review, @Nullable Integer version) {
        ReviewRule.mustAllow(step, review.state());
        if (version != null && review.version() != version) {
            throw CaseError.REVIEW_CHANGED_MEANWHILE.told();
        }
        return review;
    }

    void tell(Review review, ReviewStep step, String words) {
        files.write();
        files.add(new ReviewEvent(review, step, words, hand()));
        files.write();
    }

    /** An open one ends with the case. */
    void endOpen(ClientId client) {
        reviews.open(client).ifPresent(review -> {
            review.become(ReviewState.WITHDRAWN);
            tell(review, ReviewStep.WITHDRAW, "");
            log.wrote("review.withdrawn", "review", client, review.id().value());
        });
    }

    SignedBy hand() {
        return new SignedBy(me(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private UUID me() {
        return caller.id().value();
    }
}
