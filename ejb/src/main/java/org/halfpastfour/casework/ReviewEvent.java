package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;

/** What became of a review, by whom and with which words; it is added to and never changed. */
@Entity
@Immutable
@Table(schema = "casework", name = "review_event")
@NamedQuery(
        name = ReviewEvent.OF_REVIEW,
        query = "select e from ReviewEvent e where e.client = :client and e.review = :review order by e.at, e.id")
class ReviewEvent {

    static final String OF_REVIEW = "ReviewEvent.ofReview";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "review_id")
    private UUID review;

    @Enumerated(EnumType.STRING)
    private ReviewStep step;

    private Instant at;

    @Column(name = "by_account")
    private UUID by;

    private String words;

    protected ReviewEvent() {}

    ReviewEvent(Review review, ReviewStep step, String words, SignedBy hand) {
        this.id = Ids.next();
        this.client = review.client().value();
        this.review = review.id().value();
        this.step = step;
        this.at = hand.at();
        this.by = hand.account();
        this.words = words;
    }

    UUID by() {
        return by;
    }

    ReviewEventLine line(String who) {
        return new ReviewEventLine(step, at, who, words);
    }
}
