package org.halfpastfour.programme;

import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The counters of a session's row, apart from everything else about it, because a storm of bookings meets here. */
@Entity
@Immutable
@Table(schema = "programme", name = "session")
@NamedNativeQuery(name = SessionCount.ASK, resultSetMapping = SessionCount.ASK, query = """
        UPDATE programme.session SET
            taken = taken + CASE WHEN taken + :size <= coalesce(safe_places, places) THEN :size ELSE 0 END,
            waiting = waiting + CASE WHEN taken + :size <= coalesce(safe_places, places) THEN 0 ELSE :size END
        WHERE id = :session AND state = 'PUBLISHED'
            AND signup_opens_at <= :now
            AND CASE WHEN :late THEN ends_at > :now ELSE signup_closes_at > :now AND starts_at > :now END
        RETURNING new.taken > old.taken AS fitted, places, new.taken AS taken, new.waiting AS waiting""")
@NamedNativeQuery(name = SessionCount.ASK_TO_WAIT, resultSetMapping = SessionCount.ASK, query = """
        UPDATE programme.session SET waiting = waiting + :size
        WHERE id = :session AND state = 'PUBLISHED'
            AND signup_opens_at <= :now
            AND CASE WHEN :late THEN ends_at > :now ELSE signup_closes_at > :now AND starts_at > :now END
        RETURNING false AS fitted, places, taken, waiting""")
@SqlResultSetMapping(
        name = SessionCount.ASK,
        classes =
                @ConstructorResult(
                        targetClass = PlaceAnswer.class,
                        columns = {
                            @ColumnResult(name = "fitted", type = boolean.class),
                            @ColumnResult(name = "places", type = int.class),
                            @ColumnResult(name = "taken", type = int.class),
                            @ColumnResult(name = "waiting", type = int.class)
                        }))
@NamedNativeQuery(name = SessionCount.LOCK, resultSetMapping = SessionCount.LOCK, query = """
        SELECT id, greatest(taken, coalesce(safe_places, places)) AS places, taken, waiting FROM programme.session
        WHERE id = ANY(:sessions) ORDER BY id FOR NO KEY UPDATE""")
@SqlResultSetMapping(
        name = SessionCount.LOCK,
        classes =
                @ConstructorResult(
                        targetClass = SessionCount.class,
                        columns = {
                            @ColumnResult(name = "id", type = UUID.class),
                            @ColumnResult(name = "places", type = int.class),
                            @ColumnResult(name = "taken", type = int.class),
                            @ColumnResult(name = "waiting", type = int.class)
                        }))
@NamedNativeQuery(name = SessionCount.OF_HIDDEN, resultSetMapping = SessionCount.LOCK, query = """
        SELECT b.session_id AS id, 0 AS places,
            count(*) FILTER (WHERE b.state <> 'WAITING')::int AS taken,
            count(*) FILTER (WHERE b.state = 'WAITING')::int AS waiting
        FROM programme.booking b JOIN programme.person p ON p.id = b.participant_id
        WHERE b.session_id = ANY(:sessions) AND b.state IN ('CONFIRMED', 'OFFERED', 'WAITING')
            AND (p.id = ANY(:hidden) OR p.kind = 'ADULT' AND EXISTS (
                SELECT FROM programme.booking h
                WHERE h.session_id = b.session_id AND h.household_id = b.household_id
                    AND h.participant_id = ANY(:hidden)))
        GROUP BY b.session_id""")
@NamedNativeQuery(name = SessionCount.LOCK_IF_FREE, resultSetMapping = SessionCount.LOCK, query = """
        SELECT id, greatest(taken, coalesce(safe_places, places)) AS places, taken, waiting FROM programme.session
        WHERE id = :session FOR NO KEY UPDATE SKIP LOCKED""")
@NamedNativeQuery(name = SessionCount.CHANGE, query = """
        UPDATE programme.session SET taken = taken + :taken, waiting = waiting + :waiting WHERE id = :session""")
@NamedNativeQuery(name = SessionCount.CLOSE_SIGN_UP_BY, query = """
        UPDATE programme.session SET signup_closes_at = :at
        WHERE id = :session AND signup_closes_at > :at AND signup_opens_at < :at""")
@NamedNativeQuery(name = SessionCount.OPEN_SIGN_UP_BY, query = """
        UPDATE programme.session SET signup_opens_at = :at
        WHERE series_id = ANY(:series) AND signup_opens_at > :at AND signup_closes_at > :at""")
@NamedNativeQuery(name = SessionCount.ADD_ONE_TAKEN, query = """
        UPDATE programme.session SET places = places + 1, taken = taken + 1
        WHERE id = :session AND safe_places IS NULL AND taken = places AND places < room_places AND places < adult_places""")
class SessionCount {

    static final String ASK = "SessionCount.ask";
    static final String ASK_TO_WAIT = "SessionCount.askToWait";
    static final String LOCK = "SessionCount.lock";
    static final String LOCK_IF_FREE = "SessionCount.lockIfFree";
    static final String OF_HIDDEN = "SessionCount.ofHidden";
    static final String ADD_ONE_TAKEN = "SessionCount.addOneTaken";
    static final String CLOSE_SIGN_UP_BY = "SessionCount.closeSignUpBy";
    static final String OPEN_SIGN_UP_BY = "SessionCount.openSignUpBy";
    static final String CHANGE = "SessionCount.change";

    @Id
    private UUID id;

    private int places;

    private int taken;

    private int waiting;

    protected SessionCount() {}

    SessionCount(UUID id, int places, int taken, int waiting) {
        this.id = id;
        this.places = places;
        this.taken = taken;
        this.waiting = waiting;
    }

    SessionId session() {
        return new SessionId(id);
    }

    Counters counters() {
        return new Counters(places, taken, waiting);
    }
}
