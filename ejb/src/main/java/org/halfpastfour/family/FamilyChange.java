package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What was before a correction and after it; never changed itself. */
@Entity
@Table(schema = "programme", name = "family_change")
class FamilyChange {

    @Id
    private UUID id;

    @Column(name = "subject_id")
    private UUID subject;

    private String kind;

    private String before;

    private String after;

    private @Nullable String reason;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected FamilyChange() {}

    private FamilyChange(String kind, UUID subject, String before, String after, @Nullable String reason, Recorded by) {
        this.id = Ids.next();
        this.kind = kind;
        this.subject = subject;
        this.before = before;
        this.after = after;
        this.reason = reason;
        this.changedBy = by.account();
        this.changedAt = by.at();
    }

    static FamilyChange of(Child child, String before, Recorded by) {
        return new FamilyChange("CHILD", child.id(), before, child.details(), null, by);
    }

    static FamilyChange of(Adult adult, String before, Recorded by) {
        return new FamilyChange("ADULT", adult.id(), before, adult.details(), null, by);
    }

    static FamilyChange of(Guardianship guardianship, String before, String reason, Recorded by) {
        return new FamilyChange("GUARDIAN", guardianship.id(), before, guardianship.standing(), reason, by);
    }

    static FamilyChange ended(Guardianship guardianship, String before, String reason, Recorded by) {
        return new FamilyChange("GUARDIAN", guardianship.id(), before, guardianship.dates(), reason, by);
    }

    static FamilyChange of(HouseholdMember member, String before, String reason, Recorded by) {
        return new FamilyChange("MEMBER", member.id(), before, member.standing(), reason, by);
    }
}
