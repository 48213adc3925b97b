package org.halfpastfour.daynote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A picture of a day; the file stands apart, so that lists do not read it, and is gone when the picture is taken away. */
@Entity
@Table(schema = "programme", name = "day_picture")
@NamedQuery(
        name = DayPicture.OF_SESSION,
        query = "select p from DayPicture p where p.session = :session and p.removedAt is null order by p.id")
class DayPicture {

    static final String OF_SESSION = "DayPicture.ofSession";

    @Id
    private UUID id;

    @Column(name = "session_id", updatable = false)
    private UUID session;

    @Column(name = "added_by", updatable = false)
    private UUID addedBy;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "removed_by")
    private @Nullable UUID removedBy;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    protected DayPicture() {}

    DayPicture(SessionId session, AccountId by, Instant at) {
        this.id = Ids.next();
        this.session = session.value();
        this.addedBy = by.value();
        this.addedAt = at;
    }

    DayPictureId id() {
        return DayPictureId.of(id);
    }

    SessionId session() {
        return SessionId.of(session);
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    void remove(AccountId by, Instant at) {
        removedBy = by.value();
        removedAt = at;
    }
}
