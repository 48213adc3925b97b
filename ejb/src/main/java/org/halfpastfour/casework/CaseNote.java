package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(schema = "casework", name = "case_note")
@NamedQuery(
        name = CaseNote.OF_CLIENT,
        query = "select n from CaseNote n where n.client = :client order by n.writtenAt desc, n.id desc")
class CaseNote {

    static final String OF_CLIENT = "CaseNote.ofClient";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "written_by")
    private UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    private String text;

    private @Nullable UUID corrects;

    protected CaseNote() {}

    CaseNote(WriteNote command, UUID by, Instant now) {
        this.id = Ids.next();
        this.client = command.client().value();
        this.writtenBy = by;
        this.writtenAt = now;
        this.text = command.text();
        this.corrects = command.corrects() == null ? null : command.corrects().value();
    }

    NoteId id() {
        return new NoteId(id);
    }

    UUID client() {
        return client;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    NoteView view() {
        return new NoteView(id(), writtenAt, text, corrects == null ? null : new NoteId(corrects));
    }
}
