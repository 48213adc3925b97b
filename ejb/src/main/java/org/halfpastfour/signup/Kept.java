package org.halfpastfour.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Matter;
import org.jspecify.annotations.Nullable;

/** What a rule refuses by now stays as it was agreed, for a reason, as long as the rule says the same. */
@Entity
@Table(schema = "programme", name = "kept_matter")
@NamedQuery(
        name = Kept.OF_SESSIONS,
        query = "select k from Kept k where function(includes as Boolean, :sessions, k.session)")
@NamedQuery(
        name = Kept.PEOPLE,
        query = "select b.participant from Kept k, Booking b where k.session = :session and k.rule in (:rule, :orRule)"
                + " and b.id = k.booking")
class Kept {

    /** Of whom a home has decided in a session that they come although one of these rules refuses them. */
    static final String PEOPLE = "Kept.people";

    static final String OF_SESSIONS = "Kept.ofSessions";

    @Id
    private UUID id;

    private String rule;

    @Column(name = "session_id")
    private UUID session;

    @Column(name = "booking_id")
    private @Nullable UUID booking;

    private String detail;

    private String reason;

    @Column(name = "kept_by")
    private UUID keptBy;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected Kept() {}

    Kept(Matter matter, String reason, AccountId by, Instant at) {
        this.id = Ids.next();
        this.rule = matter.rule();
        this.session = matter.session();
        this.booking = matter.booking();
        this.detail = matter.detail();
        this.reason = reason;
        this.keptBy = by.value();
        this.keptAt = at;
    }

    boolean settles(Matter matter) {
        UUID subject = booking == null ? session : booking;
        return rule.equals(matter.rule()) && subject.equals(matter.subject()) && detail.equals(matter.detail());
    }

    String reason() {
        return reason;
    }

    UUID session() {
        return session;
    }
}
