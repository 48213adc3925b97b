package org.halfpastfour.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What held of a presence after a change, kept for ever. */
@Entity
@Immutable
@Table(schema = "programme", name = "adult_presence_change")
@NamedQuery(
        name = PresenceChange.OF,
        query = "select c from PresenceChange c where c.presence = :presence order by c.changedAt desc, c.id desc")
@NamedQuery(
        name = PresenceChange.SINCE,
        query = "select c from PresenceChange c where function(includes as Boolean, :presences, c.presence)"
                + " and c.changedAt >= :since order by c.changedAt, c.id")
class PresenceChange {

    static final String OF = "PresenceChange.of";
    static final String SINCE = "PresenceChange.since";
    static final Duration UNDOABLE = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @Column(name = "presence_id")
    private UUID presence;

    @Enumerated(EnumType.STRING)
    private PresenceChangeKind kind;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    private boolean withdrawn;
    private @Nullable String reason;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected PresenceChange() {}

    PresenceChange(
            AdultPresence after, PresenceChangeKind kind, @Nullable String reason, AccountId by, Instant changedAt) {
        this.id = Ids.next();
        this.presence = after.id().value();
        this.kind = kind;
        this.arrivedAt = after.arrivedAt();
        this.leftAt = after.leftAt();
        this.withdrawn = after.withdrawn();
        this.reason = reason;
        this.changedBy = by.value();
        this.changedAt = changedAt;
    }

    UUID presence() {
        return presence;
    }

    PresenceChangeKind kind() {
        return kind;
    }

    AccountId changedBy() {
        return AccountId.of(changedBy);
    }

    /** Signing in or out is taken back within five minutes; what was undone or corrected is corrected again instead. */
    boolean canBeUndone(Instant now) {
        boolean plain = kind == PresenceChangeKind.ARRIVED || kind == PresenceChangeKind.LEFT;
        return plain && !now.isAfter(undoUntil());
    }

    Instant undoUntil() {
        return changedAt.plus(UNDOABLE);
    }

    PresenceChangeLine line(String by) {
        return new PresenceChangeLine(changedAt, kind, arrivedAt, leftAt, withdrawn, reason, by);
    }
}
