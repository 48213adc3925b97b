package org.halfpastfour.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What was planned at one go. It can be taken back as one, so far as nobody counts on it. */
@Entity
@Table(schema = "programme", name = "planning")
@NamedQuery(
        name = Planning.RECENT,
        query = "select p from Planning p where p.home = :home and p.undoneAt is null and p.plannedAt > :since"
                + " order by p.plannedAt desc, p.id")
@NamedQuery(
        name = Planning.SAME,
        query =
                "select p from Planning p where p.home = :home and p.kind = :kind and p.what = :what and p.undoneAt is null"
                        + " order by p.plannedAt desc, p.id")
@NamedNativeQuery(
        name = Planning.HOLD,
        query = "SELECT h.id FROM programme.home h WHERE h.id = :home FOR NO KEY UPDATE")
@NamedNativeQuery(name = Planning.KEEP_SESSIONS, query = """
        INSERT INTO programme.planning_session (session_id, planning_id)
        SELECT id, :planning FROM unnest(cast(:sessions AS uuid[])) AS id ORDER BY id""")
@NamedNativeQuery(name = Planning.KEEP_SERIES, query = """
        INSERT INTO programme.planning_series (series_id, planning_id)
        SELECT id, :planning FROM unnest(cast(:series AS uuid[])) AS id ORDER BY id""")
class Planning {

    static final String RECENT = "Planning.recent";
    static final String SAME = "Planning.same";
    static final String HOLD = "Planning.hold";
    static final String KEEP_SESSIONS = "Planning.keepSessions";
    static final String KEEP_SERIES = "Planning.keepSeries";

    @Id
    private UUID id;

    @Column(name = "home_id")
    private UUID home;

    @Enumerated(EnumType.STRING)
    private PlanningKind kind;

    private String what;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "planned_by")
    private UUID plannedBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "undone_by")
    private @Nullable UUID undoneBy;

    @Version
    private int version;

    protected Planning() {}

    /** @param what which days or term, so that the same is known again */
    Planning(HomeId home, PlanningKind kind, String what, UUID by, Instant now) {
        this.id = Ids.next();
        this.home = home.value();
        this.kind = kind;
        this.what = what;
        this.plannedAt = now;
        this.plannedBy = by;
    }

    void undo(UUID by, Instant now) {
        undoneAt = now;
        undoneBy = by;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    PlanningId id() {
        return new PlanningId(id);
    }

    HomeId home() {
        return new HomeId(home);
    }

    PlanningKind kind() {
        return kind;
    }

    Instant plannedAt() {
        return plannedAt;
    }
}
