package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;

/** What a family repair session said before it was corrected, and after. */
@Entity
@Immutable
@Table(schema = "casework", name = "repair_change")
@NamedQuery(name = RepairChange.OF_SESSION, query = """
                select c from RepairChange c where c.client = :client and c.repair = :session
                order by c.changedAt desc, c.id desc""")
class RepairChange {

    static final String OF_SESSION = "RepairChange.ofSession";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "repair_session_id")
    private UUID repair;

    private String before;

    private String after;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected RepairChange() {}

    boolean differs() {
        return !before.equals(after);
    }

    /** @param names of caseworkers, by account */
    LastMarkView view(Map<UUID, String> names) {
        return new LastMarkView(null, changedAt, names.get(changedBy));
    }

    RepairChange(RepairSession repair, String before, String after, UUID by, Instant now) {
        this.id = Ids.next();
        this.client = repair.client().value();
        this.repair = repair.id().value();
        this.before = before;
        this.after = after;
        this.changedBy = by;
        this.changedAt = now;
    }
}
