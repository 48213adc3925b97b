package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** What keeps a family from coming to a session; child care may be answered by places in a class at that time. */
@Entity
@Table(schema = "casework", name = "repair_barrier")
@NamedQuery(
        name = RepairBarrier.OF_SESSIONS,
        query =
                "select b from RepairBarrier b where function(includes as Boolean, :sessions, b.session) order by b.notedAt, b.id")
class RepairBarrier {

    static final String OF_SESSIONS = "RepairBarrier.ofSessions";

    @Id
    private UUID id;

    @Column(name = "client_id", updatable = false)
    private UUID client;

    @Column(name = "repair_session_id", updatable = false)
    private UUID session;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private BarrierKind kind;

    private String words;

    @Column(name = "noted_by", updatable = false)
    private UUID notedBy;

    @Column(name = "noted_at", updatable = false)
    private Instant notedAt;

    @Column(name = "class_session_id")
    private @Nullable UUID answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    /** Whether the places are still there, as it is read. */
    @Formula("casework.is_answered(id)")
    private boolean answered;

    protected RepairBarrier() {}

    RepairBarrier(RepairSession session, BarrierKind kind, String words, UUID by, Instant now) {
        this.id = Ids.next();
        this.client = session.client().value();
        this.session = session.id().value();
        this.kind = kind;
        this.words = words;
        this.notedBy = by;
        this.notedAt = now;
    }

    void say(String text) {
        words = text;
    }

    void answer(UUID places, Instant now) {
        answer = places;
        answeredAt = now;
    }

    UUID session() {
        return session;
    }

    BarrierKind kind() {
        return kind;
    }

    BarrierView view() {
        return new BarrierView(kind, words, answered);
    }
}
