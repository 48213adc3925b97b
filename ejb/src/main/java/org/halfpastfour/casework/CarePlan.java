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
import java.time.ZoneId;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "casework", name = "care_plan")
@NamedQuery(
        name = CarePlan.ACTIVE,
        query =
                "select p from CarePlan p where function(includes as Boolean, :clients, p.client) and p.state = PlanState.ACTIVE")
@NamedQuery(
        name = CarePlan.LAST_NUMBER,
        query = "select coalesce(max(p.number), 0) from CarePlan p where p.client = :client")
@NamedQuery(name = CarePlan.ALL, query = "select p from CarePlan p where p.client = :client order by p.number")
class CarePlan {

    static final String ACTIVE = "CarePlan.active";
    static final String LAST_NUMBER = "CarePlan.lastNumber";
    static final String ALL = "CarePlan.all";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    private int number;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "review_on")
    private @Nullable LocalDate reviewOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    private String reason;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Column(name = "template_id")
    private @Nullable UUID template;

    @Version
    private int version;

    protected CarePlan() {}

    CarePlan(MakePlan command, int number, LocalDate startsOn, UUID by, Instant now) {
        this.id = Ids.next();
        this.client = command.client().value();
        this.number = number;
        this.state = PlanState.ACTIVE;
        this.startsOn = startsOn;
        this.reviewOn = command.reviewOn();
        this.reason = command.why();
        this.createdBy = by;
        this.createdAt = now;
    }

    PlanId id() {
        return new PlanId(id);
    }

    UUID client() {
        return client;
    }

    int number() {
        return number;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    LocalDate reviewOn() {
        return reviewOn;
    }

    boolean isActive() {
        return state == PlanState.ACTIVE;
    }

    /** The first version holds from its start, each other from the day on which it was made. */
    AttentionFacts.PlanDays days(ZoneId zone) {
        LocalDate made = LocalDate.ofInstant(createdAt, zone);
        boolean fromStart = number == 1 && startsOn.isBefore(made);
        return new AttentionFacts.PlanDays(fromStart ? startsOn : made, reviewOn, closedOn);
    }

    /** Whether it is this version that held at the end of a day. */
    boolean isHeldAfter(LocalDate day, ZoneId zone) {
        AttentionFacts.PlanDays days = days(zone);
        return !days.from().isAfter(day) && (closedOn == null || closedOn.isAfter(day));
    }

    void madeFrom(UUID outline) {
        template = outline;
    }

    /** Gives way to its next version, which goes on from the same start; or ends with the case. */
    void supersede(LocalDate today, Instant now) {
        state = PlanState.CLOSED;
        closedOn = today;
        supersededAt = now;
    }

    PlanEdit edit() {
        return new PlanEdit(PlanPart.PLAN, createdAt, supersededAt, createdBy, reason);
    }
}
