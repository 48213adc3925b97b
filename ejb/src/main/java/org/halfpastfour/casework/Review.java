package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A review of a period, until it is signed or withdrawn. */
@Entity
@Table(schema = "casework", name = "review")
@NamedQuery(
        name = Review.OF_CLIENT,
        query = "select r from Review r where r.client = :client order by r.begunAt desc, r.id desc")
@NamedQuery(
        name = Review.OPEN,
        query = "select r from Review r where r.client = :client"
                + " and r.state in (ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED)")
@NamedQuery(name = Review.WAITING, query = """
                select r from Review r where r.state = org.halfpastfour.casework.ReviewState.SUBMITTED
                order by r.submittedAt, r.id""")
@NamedQuery(name = Review.COUNT_WAITING, query = """
                select count(r) from Review r join Client c on c.id = r.client
                where r.state = org.halfpastfour.casework.ReviewState.SUBMITTED and c.caseworker <> :me
                  and function(includes as Boolean, :districts, c.district) and r.begunBy <> :me and r.submittedBy <> :me""")
@NamedQuery(name = Review.CLIENTS, query = "select c from Client c where function(includes as Boolean, :clients, c.id)")
class Review {

    static final String OF_CLIENT = "Review.ofClient";
    static final String CLIENTS = "Review.clients";
    static final String OPEN = "Review.open";
    static final String WAITING = "Review.waiting";
    static final String COUNT_WAITING = "Review.countWaiting";

    @Id
    private UUID id;

    @Column(name = "client_id", updatable = false)
    private UUID client;

    @Column(name = "from_date", updatable = false)
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private String basis;

    @Column(name = "figures_id")
    private UUID figures;

    private String judgements;

    private String summary = "";

    @Column(name = "next_on")
    private @Nullable LocalDate nextOn;

    @Column(name = "begun_by", updatable = false)
    private UUID begunBy;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "submitted_by")
    private @Nullable UUID submittedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Version
    private int version;

    protected Review() {}

    Review(ClientId client, DateRange period, ReviewBasis basis, ReviewFigures figures, SignedBy hand) {
        this.id = Ids.next();
        this.client = client.value();
        this.from = period.from();
        this.to = Objects.requireNonNull(period.to());
        this.state = ReviewState.DRAFT;
        this.basis = ReviewText.write(basis);
        this.figures = figures.id();
        this.judgements = ReviewText.write(List.of());
        this.begunBy = hand.account();
        this.begunAt = hand.at();
    }

    void write(SaveReview said) {
        state = ReviewState.DRAFT;
        judgements = ReviewText.write(said.goals());
        summary = said.summary();
        nextOn = said.nextOn();
    }

    /** What was written stays; what is said of a goal that is no more is left out when it is sent off. */
    void rebuild(LocalDate until, ReviewBasis newer, ReviewFigures counted) {
        state = ReviewState.DRAFT;
        to = until;
        basis = ReviewText.write(newer);
        figures = counted.id();
        if (nextOn != null && !nextOn.isAfter(until)) {
            nextOn = null;
        }
    }

    void submit(List<ReviewedGoal> ofGoals, SignedBy hand) {
        state = ReviewState.SUBMITTED;
        judgements = ReviewText.write(ofGoals);
        submittedBy = hand.account();
        submittedAt = hand.at();
    }

    void become(ReviewState next) {
        state = next;
    }

    ReviewId id() {
        return new ReviewId(id);
    }

    ClientId client() {
        return new ClientId(client);
    }

    DateRange period() {
        return new DateRange(from, to);
    }

    LocalDate to() {
        return to;
    }

    ReviewState state() {
        return state;
    }

    ReviewBasis basis() {
        return ReviewText.basis(basis);
    }

    UUID figures() {
        return figures;
    }

    List<ReviewedGoal> judgements() {
        return ReviewText.judgements(judgements);
    }

    String summary() {
        return summary;
    }

    @Nullable
    LocalDate nextOn() {
        return nextOn;
    }

    UUID begunBy() {
        return begunBy;
    }

    Instant begunAt() {
        return begunAt;
    }

    @Nullable
    UUID submittedBy() {
        return submittedBy;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    int version() {
        return version;
    }

    boolean isOf(UUID account) {
        return begunBy.equals(account) || account.equals(submittedBy);
    }
}
