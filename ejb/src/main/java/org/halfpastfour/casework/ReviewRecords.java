package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reviews as the database shows them to who asks. */
@ApplicationScoped
class ReviewRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    @Inject
    CaseRecords files;

    Review review(ReviewId id) {
        return files.get(Review.class, id.value());
    }

    /** As it stands after whoever else held the case. */
    Review anew(Review review) {
        entities.refresh(review);
        return review;
    }

    Optional<Review> open(ClientId client) {
        return files.of(client, Review.OPEN, Review.class).stream().findFirst();
    }

    /** Nothing once a consent has ended under which they were computed. */
    Optional<ReviewFigures> figures(UUID id) {
        return entities.createNamedQuery(ReviewFigures.OF_ID, ReviewFigures.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<ReviewEvent> events(Review review) {
        return entities.createNamedQuery(ReviewEvent.OF_REVIEW, ReviewEvent.class)
                .setParameter("client", review.client().value())
                .setParameter("review", review.id().value())
                .getResultList();
    }

    /** The chain of a case, the first one first. */
    List<SignedReview> signed(ClientId client) {
        return files.of(client, SignedReview.OF_CLIENT, SignedReview.class);
    }

    List<Review> waiting() {
        return entities.createNamedQuery(Review.WAITING, Review.class).getResultList();
    }

    int countWaiting(Set<String> districts, UUID me) {
        return entities.createNamedQuery(Review.COUNT_WAITING, Long.class)
                .setParameter("districts", districts.toArray(String[]::new))
                .setParameter("me", me)
                .getSingleResult()
                .intValue();
    }

    /** @param client null for all cases that who asks may see */
    List<ReviewFault> faults(@Nullable ClientId client) {
        return entities.createNamedQuery(SignedReview.FAULTS, ReviewFault.class)
                .setParameter("client", client == null ? null : client.toString())
                .getResultList();
    }
}
