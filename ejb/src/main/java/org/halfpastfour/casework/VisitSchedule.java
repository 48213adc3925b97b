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

/** A version of the schedule of visits of a district; it is never changed. Until one is set, what the product came with holds. */
@Entity
@Table(schema = "casework", name = "visit_schedule")
@NamedQuery(name = VisitSchedule.HOLDING, query = """
                select s from VisitSchedule s left join fetch s.phases where s.from <= :day
                and not exists (select t.id from VisitSchedule t where t.from <= :day and t.district = s.district
                  and (t.from > s.from or t.from = s.from and t.setAt > s.setAt))""")
@NamedQuery(name = VisitSchedule.UNTIL, query = """
                select s from VisitSchedule s left join fetch s.phases where s.from <= :day
                and not exists (select t.id from VisitSchedule t where t.district = s.district
                  and t.from = s.from and t.setAt > s.setAt) order by s.from""")
@NamedQuery(
        name = VisitSchedule.VERSIONS,
        query =
                "select s from VisitSchedule s left join fetch s.phases where s.district = :district order by s.setAt desc")
class VisitSchedule {

    static final String HOLDING = "VisitSchedule.holding";
    static final String UNTIL = "VisitSchedule.until";
    static final String VERSIONS = "VisitSchedule.versions";

    /** Often at first and in the first year; the months are those of the agreement. */
    static final List<VisitPhase> SHIPPED = List.of(
            monthly(ContactKind.HOME_VISIT, 0, 1),
            monthly(ContactKind.HOME_VISIT, 3, 3),
            monthly(ContactKind.HOME_VISIT, 24, 6),
            monthly(ContactKind.INTERVIEW, 0, 1),
            monthly(ContactKind.INTERVIEW, 12, 2),
            monthly(ContactKind.INTERVIEW, 24, 3),
            monthly(ContactKind.COMMUNITY_INQUIRY, 0, 3),
            monthly(ContactKind.COMMUNITY_INQUIRY, 12, 6),
            new VisitPhase(ContactKind.CALL, 0, new ContactRhythm(2, RhythmUnit.WEEK)),
            monthly(ContactKind.CALL, 3, 1));

    private static final Comparator<VisitPhase> ORDER =
            Comparator.comparing(VisitPhase::kind).thenComparing(VisitPhase::fromMonth);

    @Id
    private UUID id;

    @Column(name = "district_code")
    private String district;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "set_by")
    private UUID setBy;

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

    String district() {
        return district;
    }

    LocalDate from() {
        return from;
    }

    UUID setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }

    List<VisitPhase> phases() {
        return phases.stream().map(ScheduledPhase::phase).sorted(ORDER).toList();
    }

    private static VisitPhase monthly(ContactKind kind, int fromMonth, int every) {
        return new VisitPhase(kind, fromMonth, new ContactRhythm(every, RhythmUnit.MONTH));
    }
}
