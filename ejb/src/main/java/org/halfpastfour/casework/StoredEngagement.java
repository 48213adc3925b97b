package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.EngagementInputs;
import org.halfpastfour.engagement.EngagementText;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;

/** A result with the inputs it was computed from; neither is changed afterwards. */
@Entity
@Immutable
@Table(schema = "casework", name = "engagement")
@NamedQuery(name = StoredEngagement.LATEST, query = """
                select e from StoredEngagement e where e.client = :client and e.from = :from and e.to = :to
                order by e.computedAt desc, e.id desc""")
class StoredEngagement {

    static final String LATEST = "StoredEngagement.latest";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    @Column(name = "formula_version")
    private int formulaVersion;

    private String inputs;

    private String result;

    @Column(name = "computed_at")
    private Instant computedAt;

    @Column(name = "computed_by")
    private UUID computedBy;

    private UUID[] households;

    private UUID[] consents;

    protected StoredEngagement() {}

    StoredEngagement(
            ClientId client, EngagementInputs inputs, Engagement result, List<ConsentedHousehold> consented, UUID by) {
        this.id = Ids.next();
        this.client = client.value();
        this.from = inputs.from();
        this.to = inputs.to();
        this.formulaVersion = result.formulaVersion();
        this.inputs = EngagementText.write(inputs);
        this.result = EngagementText.write(result);
        this.computedAt = inputs.asOf();
        this.computedBy = by;
        this.households = consented.stream().map(ConsentedHousehold::household).toArray(UUID[]::new);
        this.consents = consented.stream().map(ConsentedHousehold::consent).toArray(UUID[]::new);
    }

    EngagementInputs inputs() {
        return EngagementText.inputs(inputs);
    }

    Engagement result() {
        return EngagementText.result(result);
    }
}
