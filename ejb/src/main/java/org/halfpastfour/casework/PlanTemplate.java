package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One version of a template. A changed template is a new row; plans tell which one they started from. */
@Entity
@Table(schema = "casework", name = "plan_template")
@NamedQuery(
        name = PlanTemplate.IN_FORCE,
        query = "select t from PlanTemplate t where t.supersededAt is null order by t.createdAt, t.key")
@NamedQuery(
        name = PlanTemplate.BY_KEY,
        query = "select t from PlanTemplate t where t.key = :key and t.supersededAt is null")
class PlanTemplate {

    static final String IN_FORCE = "PlanTemplate.inForce";
    static final String BY_KEY = "PlanTemplate.byKey";

    @Id
    private UUID id;

    @Column(name = "template_key", updatable = false)
    private UUID key;

    @Column(updatable = false)
    private int number;

    @Column(name = "district_code", updatable = false)
    private @Nullable String district;

    @Column(updatable = false)
    private String content;

    @Column(name = "created_by", updatable = false)
    private @Nullable UUID createdBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Version
    private int version;

    protected PlanTemplate() {}

    PlanTemplate(String district, PlanOutline outline, UUID by, Instant now) {
        this.id = Ids.next();
        this.key = id;
        this.number = 1;
        this.district = district;
        this.content = PlanOutlineText.write(outline);
        this.createdBy = by;
        this.createdAt = now;
    }

    /** Ends this version and answers the next one, which is not kept yet. */
    PlanTemplate change(int looked, PlanOutline outline, UUID by, Instant now) {
        end(looked, now);
        PlanTemplate next = new PlanTemplate();
        next.id = Ids.next();
        next.key = key;
        next.number = number + 1;
        next.district = district;
        next.content = PlanOutlineText.write(outline);
        next.createdBy = by;
        next.createdAt = now;
        return next;
    }

    /** Refused where somebody looked at another version than this one. */
    void end(int looked, Instant now) {
        if (looked != number) {
            throw CaseError.PLAN_TEMPLATE_CHANGED.told();
        }
        supersededAt = now;
    }

    UUID row() {
        return id;
    }

    PlanTemplateId key() {
        return new PlanTemplateId(key);
    }

    @Nullable
    String district() {
        return district;
    }

    PlanOutline outline() {
        return PlanOutlineText.read(content);
    }

    PlanTemplateView view(boolean own) {
        return new PlanTemplateView(key(), number, district, own, outline());
    }
}
