package org.halfpastfour.signup;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SqlResultSetMapping;
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
@NamedNativeQuery(name = PolicyVersion.EFFECTS, resultSetMapping = PolicyVersion.EFFECTS, query = """
        SELECT
            (SELECT count(*) FROM programme.offer o WHERE o.state = 'OPEN' AND o.expires_at > :now) AS offers,
            (SELECT coalesce(sum(s.waiting), 0) FROM programme.session s
                WHERE s.state = 'PUBLISHED' AND s.date >= :from AND s.starts_at > :now) AS waiting,
            count(*) AS bookings, count(DISTINCT b.household_id) AS families
        FROM programme.booking b JOIN programme.session s ON s.id = b.session_id
        WHERE b.state = 'CONFIRMED' AND s.state = 'PUBLISHED' AND s.date >= :from AND s.starts_at > :now""")
@SqlResultSetMapping(
        name = PolicyVersion.EFFECTS,
        classes =
                @ConstructorResult(
                        targetClass = PolicyReach.class,
                        columns = {
                            @ColumnResult(name = "offers", type = long.class),
                            @ColumnResult(name = "waiting", type = long.class),
                            @ColumnResult(name = "bookings", type = long.class),
                            @ColumnResult(name = "families", type = long.class)
                        }))
class PolicyVersion {

    static final String ALL = "PolicyVersion.all";
    static final String EFFECTS = "PolicyVersion.effects";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Policy policy;

    private int minutes;

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
        this.minutes = command.minutes();
        this.startsOn = command.from();
        this.setBy = by;
        this.setAt = at;
    }

    UUID id() {
        return id;
    }

    Policy policy() {
        return policy;
    }

    int minutes() {
        return minutes;
    }

    LocalDate from() {
        return startsOn;
    }

    @Nullable
    UUID setBy() {
        return setBy;
    }

    @Nullable
    Instant setAt() {
        return setAt;
    }
}
