package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(schema = "casework", name = "intake_statement")
@NamedQuery(
        name = IntakeStatement.ALL,
        query = "select s from IntakeStatement s where s.client = :client order by s.saidOn, s.writtenAt, s.id")
class IntakeStatement {

    static final String ALL = "IntakeStatement.all";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Enumerated(EnumType.STRING)
    private IntakeSource source;

    @Column(name = "source_name")
    private String sourceName;

    @Column(name = "said_on")
    private LocalDate saidOn;

    private String said;

    private String strengths;

    private String worries;

    private @Nullable UUID corrects;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected IntakeStatement() {}

    IntakeStatement(WriteIntake command, UUID by, Instant now) {
        this.id = Ids.next();
        this.client = command.client().value();
        this.source = command.source();
        this.sourceName = command.sourceName();
        this.saidOn = command.saidOn();
        this.said = command.said();
        this.strengths = command.strengths();
        this.worries = command.worries();
        this.corrects = command.corrects() == null ? null : command.corrects().value();
        this.writtenBy = by;
        this.writtenAt = now;
    }

    IntakeId id() {
        return new IntakeId(id);
    }

    ClientId client() {
        return new ClientId(client);
    }

    IntakeView view() {
        return new IntakeView(
                id(),
                source,
                sourceName,
                saidOn,
                said,
                strengths,
                worries,
                corrects == null ? null : new IntakeId(corrects),
                writtenAt);
    }
}
