package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;

/** What a family repair session said before it was corrected, and after. */
@Entity
@Immutable
@Table(schema = "casework", name = "repair_change")
class RepairChange {

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
