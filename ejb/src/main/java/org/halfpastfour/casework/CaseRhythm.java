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

/** How often a case is visited by its own word; the latest of a kind holds, and one without a rhythm takes it back. */
@Entity
@Immutable
@Table(schema = "casework", name = "case_rhythm")
@NamedQuery(name = CaseRhythm.OF_CLIENTS, query = """
                select r from CaseRhythm r where function(includes as Boolean, :clients, r.client) order by r.setAt, r.id""")
class CaseRhythm {

    static final String OF_CLIENTS = "CaseRhythm.ofClients";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private @Nullable Integer every;

    @Enumerated(EnumType.STRING)
    private @Nullable RhythmUnit unit;

    @Column(name = "from_date")
    private LocalDate from;

    private String reason;

    @Column(name = "set_by")
    private UUID setBy;

    @Column(name = "set_at")
    private Instant setAt;

    protected CaseRhythm() {}

    CaseRhythm(SetRhythm command, LocalDate from, UUID by, Instant now) {
        ContactRhythm rhythm = command.rhythm();
        this.id = Ids.next();
        this.client = command.client().value();
        this.kind = command.kind();
        this.every = rhythm == null ? null : rhythm.every();
        this.unit = rhythm == null ? null : rhythm.unit();
        this.from = from;
        this.reason = command.reason();
        this.setBy = by;
        this.setAt = now;
    }

    UUID client() {
        return client;
    }

    OwnRhythm view() {
        return new OwnRhythm(kind, every == null || unit == null ? null : new ContactRhythm(every, unit), from, reason);
    }
}
