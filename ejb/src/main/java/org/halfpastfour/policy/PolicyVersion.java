package org.halfpastfour.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A value of a policy from a day on, as somebody set it. It is never changed: another word is another version. */
@Entity
@Immutable
@Table(schema = "programme", name = "policy_version")
@NamedQuery(name = PolicyVersion.ALL, query = "select v from PolicyVersion v order by v.startsOn desc, v.id desc")
@NamedNativeQuery(name = PolicyVersion.STAY, query = "select 1 from pg_advisory_xact_lock_shared(530530530)")
@NamedNativeQuery(name = PolicyVersion.CHANGE, query = "select 1 from pg_advisory_xact_lock(530530530)")
class PolicyVersion {

    static final String ALL = "PolicyVersion.all";
    static final String STAY = "PolicyVersion.stay";
    static final String CHANGE = "PolicyVersion.change";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Policy policy;

    private int value;

    @Column(name = "from_date")
    private LocalDate startsOn;

    /** Null for what held from the start. */
    @Column(name = "set_by")
    private @Nullable UUID setBy;

    @Column(name = "set_at")
    private @Nullable Instant setAt;

    protected PolicyVersion() {}

    PolicyVersion(ChangePolicy command, UUID by, Instant at) {
        this.id = Ids.next();
        this.policy = command.policy();
        this.value = command.value();
        this.startsOn = command.from();
        this.setBy = by;
        this.setAt = at;
    }

    PolicyValue said() {
        return new PolicyValue(id, policy, value, startsOn, setBy, setAt);
    }
}
