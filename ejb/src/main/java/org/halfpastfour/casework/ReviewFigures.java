package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.EngagementFormula;
import org.halfpastfour.engagement.EngagementInputs;
import org.halfpastfour.engagement.EngagementText;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;

/**
 * What a review was computed from and what it gave, kept under the consents of then. Once one of them ends nobody reads it; the
 * signed text has its hash alone.
 */
@Entity
@Immutable
@Table(schema = "casework", name = "review_figures")
@NamedQuery(name = ReviewFigures.OF_ID, query = "select f from ReviewFigures f where f.id = :id")
class ReviewFigures {

    static final String OF_ID = "ReviewFigures.ofId";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "formula_version")
    private int formulaVersion;

    private String inputs;

    private String result;

    private String flags;

    private UUID salt;

    private String hash;

    @Column(name = "taken_by")
    private UUID takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    private UUID[] households;

    private UUID[] consents;

    protected ReviewFigures() {}

    ReviewFigures(
            ClientId client,
            MeasuredCase measured,
            List<FlagTime> flags,
            List<ConsentedHousehold> consented,
            SignedBy hand) {
        this.id = Ids.next();
        this.client = client.value();
        this.formulaVersion = measured.engagement().formulaVersion();
        this.inputs = EngagementText.write(measured.inputs());
        this.result = EngagementText.write(measured.engagement());
        this.flags = ReviewText.write(flags);
        this.salt = UUID.randomUUID();
        this.hash = ReviewHash.of(salt.toString(), Integer.toString(formulaVersion), inputs, result, this.flags);
        this.takenBy = hand.account();
        this.takenAt = hand.at();
        this.households = consented.stream().map(ConsentedHousehold::household).toArray(UUID[]::new);
        this.consents = consented.stream().map(ConsentedHousehold::consent).toArray(UUID[]::new);
    }

    UUID id() {
        return id;
    }

    int formulaVersion() {
        return formulaVersion;
    }

    String hash() {
        return hash;
    }

    Instant takenAt() {
        return takenAt;
    }

    EngagementInputs inputs() {
        return EngagementText.inputs(inputs);
    }

    Engagement result() {
        return EngagementText.result(result);
    }

    List<FlagTime> flags() {
        return ReviewText.flags(flags);
    }

    /** Whether what was kept gives the same value again, by the formula of then. */
    boolean givesTheSameAgain() {
        return EngagementFormula.again(inputs(), formulaVersion).equals(result());
    }
}
