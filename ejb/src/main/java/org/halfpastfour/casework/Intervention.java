package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.EngagementInputs.ExpectedDose;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "casework", name = "intervention")
@NamedQuery(
        name = Intervention.OF_CLIENTS,
        query =
                "select i from Intervention i where function(includes as Boolean, :clients, i.client) order by i.startsOn, i.id")
class Intervention {

    static final String OF_CLIENTS = "Intervention.ofClients";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

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

    @Version
    private int version;

    protected Intervention() {}

    Intervention(AddIntervention command, ClientId client) {
        this.id = Ids.next();
        this.client = client.value();
        this.goal = command.goal().value();
        this.stream = command.stream();
        this.wording = command.wording();
        this.count = command.count();
        this.period = command.period();
        this.startsOn = command.startsOn();
        this.endsOn = command.endsOn();
    }

    InterventionId id() {
        return new InterventionId(id);
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

    /** An intervention that has not begun ends on its first day. */
    void end(LocalDate today) {
        if (endedOn == null) {
            endedOn = today.isBefore(startsOn) ? startsOn : today;
        }
    }

    ExpectedDose dose() {
        return new ExpectedDose(id, stream, count, period, startsOn, lastDay());
    }

    InterventionView view() {
        return new InterventionView(id(), stream, wording, count, period, startsOn, endsOn, endedOn);
    }
}
