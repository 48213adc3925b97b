package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A signed review, a link of the chain of its case; neither changed nor taken away. */
@Entity
@Immutable
@Table(schema = "casework", name = "signed_review")
@NamedQuery(
        name = SignedReview.OF_CLIENT,
        query = "select s from SignedReview s where s.client = :client order by s.number")
@NamedQuery(name = SignedReview.SIGNED_IN, query = """
                select s from SignedReview s where function(includes as Boolean, :clients, s.client)
                  and s.signedAt >= :from and s.signedAt < :until""")
@SqlResultSetMapping(
        name = SignedReview.FAULT,
        classes =
                @ConstructorResult(
                        targetClass = ReviewFault.class,
                        columns = {
                            @ColumnResult(name = "client_id", type = UUID.class),
                            @ColumnResult(name = "case_number", type = String.class),
                            @ColumnResult(name = "number", type = Integer.class),
                            @ColumnResult(name = "signed_at", type = Instant.class),
                            @ColumnResult(name = "fault", type = String.class)
                        }))
@NamedNativeQuery(name = SignedReview.FAULTS, resultSetMapping = SignedReview.FAULT, query = """
                SELECT f.client_id, f.case_number, f.number, f.signed_at, f.fault
                FROM casework.faults_of_reviews(cast(:client AS uuid)) f""")
class SignedReview {

    static final String OF_CLIENT = "SignedReview.ofClient";
    static final String SIGNED_IN = "SignedReview.signedIn";
    static final String FAULT = "SignedReview.fault";
    static final String FAULTS = "SignedReview.faults";

    @Id
    @Column(name = "review_id")
    private UUID review;

    @Column(name = "client_id")
    private UUID client;

    private int number;

    @Column(name = "previous_number")
    private @Nullable Integer previousNumber;

    @Column(name = "previous_hash")
    private String previousHash;

    @Column(name = "figures_id")
    private UUID figures;

    private String content;

    private String hash;

    @Column(name = "signed_by")
    private UUID signedBy;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected SignedReview() {}

    /** @param last the link before, null for the first */
    SignedReview(Review review, @Nullable SignedReview last, ReviewContent signed) {
        this.review = signed.review();
        this.client = signed.client();
        this.number = signed.number();
        this.previousNumber = last == null ? null : last.number;
        this.previousHash = last == null ? ReviewHash.NONE : last.hash;
        this.figures = review.figures();
        this.content = ReviewText.write(signed);
        this.hash = ReviewHash.of(previousHash, content);
        this.signedBy = signed.signed().account();
        this.signedAt = signed.signed().at();
    }

    UUID review() {
        return review;
    }

    UUID client() {
        return client;
    }

    int number() {
        return number;
    }

    String hash() {
        return hash;
    }

    ReviewContent content() {
        return ReviewText.content(content);
    }
}
