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
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;

/** A round of training of a district; it names nobody. */
@Entity
@Immutable
@Table(schema = "casework", name = "training_round")
@NamedQuery(
        name = TrainingRound.OF_DISTRICTS,
        query =
                "select r from TrainingRound r where function(includes as Boolean, :districts, r.district) order by r.from desc, r.id")
class TrainingRound {

    static final String OF_DISTRICTS = "TrainingRound.ofDistricts";

    @Id
    private UUID id;

    @Column(name = "district_code")
    private String district;

    private String name;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "to_date")
    private LocalDate to;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected TrainingRound() {}

    TrainingRound(MakeTrainingRound command, UUID by, Instant now) {
        this.id = Ids.next();
        this.district = command.district();
        this.name = command.name();
        this.from = command.from();
        this.to = command.to();
        this.madeBy = by;
        this.madeAt = now;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    TrainingRoundView view(List<String> passed) {
        return new TrainingRoundView(new TrainingRoundId(id), district, name, from, to, passed);
    }
}
