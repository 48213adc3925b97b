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

/** A visit that both of a pair made together; it is never changed. */
@Entity
@Immutable
@Table(schema = "casework", name = "mentoring_visit")
@NamedQuery(
        name = MentoringVisit.OF_PAIRS,
        query =
                "select v from MentoringVisit v where function(includes as Boolean, :pairs, v.pair) order by v.on desc, v.id")
class MentoringVisit {

    static final String OF_PAIRS = "MentoringVisit.ofPairs";

    @Id
    private UUID id;

    @Column(name = "pair_id")
    private UUID pair;

    @Column(name = "visited_on")
    private LocalDate on;

    private String what;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected MentoringVisit() {}

    MentoringVisit(NoteMentoringVisit command, UUID by, Instant now) {
        this.id = Ids.next();
        this.pair = command.pair().value();
        this.on = command.on();
        this.what = command.what();
        this.writtenBy = by;
        this.writtenAt = now;
    }

    UUID id() {
        return id;
    }

    UUID pair() {
        return pair;
    }

    MentoringVisitView view(List<SaidLine> said, boolean saidByMe) {
        return new MentoringVisitView(new MentoringVisitId(id), on, what, said, saidByMe);
    }
}
