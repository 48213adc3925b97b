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
import java.util.UUID;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.EngagementInputs.ExpectedDose;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One version of what is done for a goal. What changes becomes a new row; a session belongs to all of them by their key. */
@Entity
@Table(schema = "casework", name = "intervention")
@NamedQuery(name = Intervention.OF_CLIENTS, query = """
                select i from Intervention i where function(includes as Boolean, :clients, i.client) and i.supersededAt is null
                order by i.startsOn, i.key""")
@NamedQuery(
        name = Intervention.BY_KEY,
        query = "select i from Intervention i where i.key = :key and i.supersededAt is null")
@NamedQuery(
        name = Intervention.ALL,
        query = "select i from Intervention i where i.client = :client order by i.startsOn, i.key, i.number")
class Intervention {

    static final String OF_CLIENTS = "Intervention.ofClients";
    static final String BY_KEY = "Intervention.byKey";
    static final String ALL = "Intervention.all";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "intervention_key")
    private UUID key;

    private int number;

    @Column(name = "goal_key")
    private UUID goal;

    @Enumerated(EnumType.STRING)
    private Stream stream;

    private String wording;

    @Column(name = "dose_count")
    private int count;

    @Enumerated(EnumType.STRING)
    @Column(name = "dose_period")
    private DosePeriod period;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "responsible")
    private ResponsibleKind responsibleKind;

    @Column(name = "responsible_name")
    private String responsibleName;

    private String reason = "";

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Version
    private int version;

    protected Intervention() {}

    Intervention(AddIntervention command, ClientId client, UUID by, Instant now) {
        this.id = Ids.next();
        this.client = client.value();
        this.key = id;
        this.number = 1;
        this.goal = command.goal().value();
        this.stream = command.stream();
        take(command.dose());
        this.createdBy = by;
        this.createdAt = now;
    }

    private Intervention(Intervention before, PlannedDose dose, String why, UUID by, Instant now) {
        this.id = Ids.next();
        this.client = before.client;
        this.key = before.key;
        this.number = before.number + 1;
        this.goal = before.goal;
        this.stream = before.stream;
        take(dose);
        this.endedOn = before.endedOn;
        this.reason = why;
        this.createdBy = by;
        this.createdAt = now;
    }

    private void take(PlannedDose dose) {
        this.wording = dose.wording();
        this.count = dose.count();
        this.period = dose.period();
        this.startsOn = dose.startsOn();
        this.endsOn = dose.endsOn();
        this.responsibleKind = dose.responsible().kind();
        this.responsibleName = dose.responsible().name();
    }

    /** Ends this version and answers the next one, which is not kept yet; refused as a change of a goal is. */
    Intervention change(int looked, PlannedDose dose, String why, UUID by, Instant now) {
        if (looked != number) {
            throw CaseError.PLAN_CHANGED_MEANWHILE.told();
        }
        supersededAt = now;
        return new Intervention(this, dose, why, by, now);
    }

    /** The next version ends today and expects nothing of later days; one that has not begun ends on its first day. */
    Intervention end(int looked, LocalDate today, String why, UUID by, Instant now) {
        Intervention ended = change(looked, planned(), why, by, now);
        ended.endedOn = today.isBefore(startsOn) ? startsOn : today;
        return ended;
    }

    boolean hasEnded() {
        return endedOn != null;
    }

    int number() {
        return number;
    }

    private PlannedDose planned() {
        return new PlannedDose(
                wording, count, period, startsOn, endsOn, new Responsible(responsibleKind, responsibleName));
    }

    /** Through all its versions. */
    InterventionId id() {
        return new InterventionId(key);
    }

    ClientId client() {
        return new ClientId(client);
    }

    Stream stream() {
        return stream;
    }

    GoalId goal() {
        return new GoalId(goal);
    }

    /** The last day that counts: the agreed one, or the day it was ended on. */
    LocalDate lastDay() {
        return endedOn != null && endedOn.isBefore(endsOn) ? endedOn : endsOn;
    }

    boolean isActiveOn(LocalDate day) {
        return new DateRange(startsOn, lastDay()).contains(day);
    }

    ExpectedDose dose() {
        return new ExpectedDose(key, stream, count, period, startsOn, lastDay());
    }

    InterventionView view() {
        return new InterventionView(
                id(),
                number,
                stream,
                wording,
                count,
                period,
                startsOn,
                endsOn,
                endedOn,
                new Responsible(responsibleKind, responsibleName));
    }

    PlanEdit edit() {
        return new PlanEdit(PlanPart.INTERVENTION, createdAt, supersededAt, createdBy, reason);
    }
}
