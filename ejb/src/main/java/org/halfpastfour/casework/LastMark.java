package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** When it was last written down whether one of a consenting household came, and by whom of the staff. */
@Entity
@Immutable
@Table(schema = "casework", name = "last_mark")
@NamedQuery(
        name = LastMark.OF_SESSION,
        query =
                "select m from LastMark m where m.id.client = :client and m.session = :session order by m.changedAt, m.id.booking")
class LastMark {

    static final String OF_SESSION = "LastMark.ofSession";

    @EmbeddedId
    private Key id;

    @Column(name = "session_id")
    private UUID session;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "changed_at")
    private Instant changedAt;

    private @Nullable String staff;

    protected LastMark() {}

    LastMarkView view() {
        return new LastMarkView(person, changedAt, staff);
    }

    @Embeddable
    record Key(
            @Column(name = "client_id") UUID client,
            @Column(name = "booking_id") UUID booking) implements Serializable {}
}
