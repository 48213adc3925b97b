package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version of a way of family repair. They come with the product; groups keep the version with which they began. */
@Entity
@Immutable
@Table(schema = "casework", name = "repair_template")
@NamedQuery(
        name = RepairTemplate.IN_FORCE,
        query = "select t from RepairTemplate t where t.supersededAt is null order by t.id")
class RepairTemplate {

    static final String IN_FORCE = "RepairTemplate.inForce";

    @Id
    private UUID id;

    @Column(name = "template_key")
    private UUID key;

    private int number;

    private String content;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    protected RepairTemplate() {}

    boolean isInForce() {
        return supersededAt == null;
    }

    GroupOutline outline() {
        return GroupOutline.read(content);
    }

    RepairTemplateView view() {
        return new RepairTemplateView(new RepairTemplateId(id), number, outline());
    }
}
