package org.halfpastfour.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/** What a family says about the places that it left empty in a session, and what a person of the home answers, once. */
@Entity
@Table(schema = "programme", name = "no_show_appeal")
@NamedNativeQuery(name = NoShowAppeal.MISSED, query = """
        SELECT b.session_id, b.participant_id
        FROM programme.booking b
        JOIN programme.party p ON p.id = b.party_id
        JOIN programme.session s ON s.id = b.session_id
        JOIN programme.attendance a ON a.booking_id = b.id
        WHERE b.household_id = :household AND b.state = 'CONFIRMED' AND p.bucket <> 0
            AND a.absence = 'UNEXCUSED' AND s.state <> 'CANCELLED' AND upper(b.during) >= :since
        ORDER BY b.during, b.id""")
@NamedNativeQuery(name = NoShowAppeal.ADD, query = """
        INSERT INTO programme.no_show_appeal (id, household_id, session_id, words, asked_by, asked_at)
        VALUES (:id, :household, :session, :words, :by, :at) ON CONFLICT ON CONSTRAINT no_show_appeal_once DO NOTHING""")
@NamedQuery(name = NoShowAppeal.OF, query = "select a from NoShowAppeal a where a.household = :household")
@NamedQuery(
        name = NoShowAppeal.OPEN,
        query =
                "select a from NoShowAppeal a where a.granted is null"
                        + " and exists (select h.id from Household h where h.id = a.household and h.home = :home) order by a.askedAt, a.id")
@NamedNativeQuery(name = NoShowAppeal.RAISE, query = """
        UPDATE programme.party SET bucket = 1, version = version + 1
        WHERE household_id = :household AND session_id = :session AND bucket = 2 AND state = 'WAITING'""")
@NamedNativeQuery(name = NoShowAppeal.BEHIND, query = """
        SELECT household_id, session_id FROM programme.party
        WHERE household_id = :household AND bucket = 2 AND state = 'WAITING'""")
@NamedNativeQuery(name = NoShowAppeal.DUE, query = """
        SELECT id, home_id FROM programme.household WHERE behind_until IS NOT NULL
        UNION
        SELECT p.household_id, h.home_id FROM programme.party p JOIN programme.household h ON h.id = p.household_id
        WHERE p.bucket = 2 AND p.state = 'WAITING'""")
class NoShowAppeal {

    /** The first word of a household about a session stays. */
    static final String ADD = "NoShowAppeal.add";

    static final String MISSED = "NoShowAppeal.missed";
    static final String OF = "NoShowAppeal.of";
    static final String OPEN = "NoShowAppeal.open";
    static final String RAISE = "NoShowAppeal.raise";
    static final String BEHIND = "NoShowAppeal.behind";
    static final String DUE = "NoShowAppeal.due";

    @Id
    private UUID id;

    @Column(name = "household_id", updatable = false)
    private UUID household;

    @Column(name = "session_id", updatable = false)
    private UUID session;

    @Column(updatable = false)
    private String words;

    @Column(name = "asked_by", updatable = false)
    private UUID askedBy;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    private @Nullable Boolean granted;

    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable UUID answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Version
    private int version;

    protected NoShowAppeal() {}

    /** Refused when somebody has answered it already. */
    void answer(boolean grant, String said, AccountId by, Instant now) {
        if (granted != null) {
            throw SignUpError.APPEAL_ANSWERED.told();
        }
        String text = Text.lines(said);
        granted = grant;
        answer = text.isEmpty() ? null : text;
        answeredBy = by.value();
        answeredAt = now;
    }

    NoShowAppealId id() {
        return new NoShowAppealId(id);
    }

    HouseholdId household() {
        return new HouseholdId(household);
    }

    SessionId session() {
        return new SessionId(session);
    }

    String words() {
        return words;
    }

    Instant askedAt() {
        return askedAt;
    }

    boolean isOpen() {
        return granted == null;
    }

    boolean isGranted() {
        return Boolean.TRUE.equals(granted);
    }

    @Nullable
    String answer() {
        return answer;
    }
}
