package org.halfpastfour.casework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A version of the schedule of visits, of a district or as the product came with it; it is never changed. */
@Entity
@Table(schema = "casework", name = "visit_schedule")
@NamedQuery(name = VisitSchedule.HOLDING, query = """
                select s from VisitSchedule s left join fetch s.phases where s.from <= :day
                and not exists (select t.id from VisitSchedule t where t.from <= :day
                  and (t.district = s.district or t.district is null and s.district is null)
                  and (t.from > s.from or t.from = s.from and t.setAt > s.setAt))""")
@NamedQuery(
        name = VisitSchedule.VERSIONS,
        query = "select s from VisitSchedule s left join fetch s.phases where s.district = :district order by s.setAt desc")
class VisitSchedule {

    static final String HOLDING = "VisitSchedule.holding";
    static final String VERSIONS = "VisitSchedule.versions";

    private static final Comparator<VisitPhase> ORDER =
            Comparator.comparing(VisitPhase::kind).thenComparing(VisitPhase::fromMonth);

    @Id
    private UUID id;

    @Column(name = "district_code")
    private @Nullable String district;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "set_by")
    private @Nullable UUID setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @ElementCollection
    @CollectionTable(schema = "casework", name = "visit_phase", joinColumns = @JoinColumn(name = "schedule_id"))
    private Set<ScheduledPhase> phases = new HashSet<>();

    protected VisitSchedule() {}

    VisitSchedule(SetSchedule command, UUID by, Instant now) {
        this.id = Ids.next();
        this.district = command.district();
        this.from = command.from();
        this.setBy = by;
        this.setAt = now;
        this.phases = command.phases().stream().map(ScheduledPhase::new).collect(Collectors.toSet());
    }

    @Nullable
    String district() {
        return district;
    }

    LocalDate from() {
        return from;
    }

    @Nullable
    UUID setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }

    List<VisitPhase> phases() {
        return phases.stream().map(ScheduledPhase::phase).sorted(ORDER).toList();
    }
}
