package org.halfpastfour.programme;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** An adult in charge of a session. Its time is the session's and follows it, so it is written by the database. */
@Entity
@IdClass(SessionAdult.Key.class)
@Table(schema = "programme", name = "session_adult")
@NamedNativeQuery(name = SessionAdult.PUT_IN_CHARGE, query = """
        INSERT INTO programme.session_adult (session_id, staff_member_id, person, during)
        SELECT s.id, m.id, m.person, s.during
        FROM programme.session s CROSS JOIN programme.staff_member m
        WHERE s.id = ANY(:sessions) AND m.id = ANY(:adults) ORDER BY s.id, m.id""")
@NamedNativeQuery(name = SessionAdult.REMOVE, query = """
        DELETE FROM programme.session_adult
        WHERE session_id = :session AND (NOT off OR staff_member_id = ANY(:adults))""")
@NamedNativeQuery(name = SessionAdult.TAKE_OFF, query = """
        UPDATE programme.session_adult SET active = false, off = true, off_reason = :reason
        WHERE session_id = :session AND staff_member_id = :adult AND NOT off""")
@NamedNativeQuery(name = SessionAdult.OFF, resultSetMapping = SessionAdult.STANDING, query = """
        SELECT a.session_id AS session, a.staff_member_id AS adult, lower(a.during) AS starts, upper(a.during) AS ends
        FROM programme.session_adult a
        JOIN programme.session s ON s.id = a.session_id
        WHERE s.home_id = :home AND s.date = :date AND a.off""")
@NamedNativeQuery(
        name = SessionAdult.RELEASE,
        query = "UPDATE programme.session_adult SET active = false WHERE session_id = :session")
@NamedNativeQuery(name = SessionAdult.HOLD, query = """
        SELECT m.id FROM programme.staff_member m
        WHERE m.account_id = ANY(:accounts)
            OR m.person IN (SELECT n.person FROM programme.staff_member n WHERE n.id = ANY(:adults))
        ORDER BY m.id FOR NO KEY UPDATE OF m""")
@NamedNativeQuery(name = SessionAdult.ELSEWHERE, resultSetMapping = SessionAdult.STANDING, query = """
        SELECT a.session_id AS session, m.id AS adult, lower(a.during) AS starts, upper(a.during) AS ends
        FROM programme.staff_member m
        JOIN programme.session_adult a ON a.person = m.person AND a.staff_member_id <> m.id
        WHERE m.id = ANY(:adults) AND a.active AND a.during && tstzrange(:from, :to) ORDER BY a.during, m.id""")
@NamedNativeQuery(name = SessionAdult.SINCE, resultSetMapping = SessionAdult.STANDING, query = """
        SELECT a.session_id AS session, a.staff_member_id AS adult, lower(a.during) AS starts, upper(a.during) AS ends
        FROM programme.session_adult a
        WHERE a.active AND a.person = :person AND upper(a.during) > :since ORDER BY a.during, a.session_id""")
@NamedNativeQuery(name = SessionAdult.RELEASE_OVER, query = """
        UPDATE programme.session_adult SET active = false
        WHERE staff_member_id = :adult AND active AND upper(during) <= :now""")
@NamedNativeQuery(name = SessionAdult.REMOVE_ONE, query = """
        DELETE FROM programme.session_adult WHERE session_id = :session AND staff_member_id = :adult""")
@SqlResultSetMapping(
        name = SessionAdult.STANDING,
        classes =
                @ConstructorResult(
                        targetClass = AdultInCharge.class,
                        columns = {
                            @ColumnResult(name = "session", type = UUID.class),
                            @ColumnResult(name = "adult", type = UUID.class),
                            @ColumnResult(name = "starts", type = Instant.class),
                            @ColumnResult(name = "ends", type = Instant.class)
                        }))
class SessionAdult {

    static final String PUT_IN_CHARGE = "SessionAdult.putInCharge";
    static final String REMOVE = "SessionAdult.remove";
    static final String TAKE_OFF = "SessionAdult.takeOff";
    static final String OFF = "SessionAdult.off";
    static final String RELEASE = "SessionAdult.release";
    static final String HOLD = "SessionAdult.hold";
    static final String ELSEWHERE = "SessionAdult.elsewhere";
    static final String SINCE = "SessionAdult.since";
    static final String RELEASE_OVER = "SessionAdult.releaseOver";
    static final String REMOVE_ONE = "SessionAdult.removeOne";
    static final String STANDING = "SessionAdult.standing";

    @Id
    @Column(name = "session_id")
    private UUID session;

    @Id
    @Column(name = "staff_member_id")
    private UUID adult;

    /** Was put in charge and cannot come. */
    private boolean off;

    protected SessionAdult() {}

    record Key(UUID session, UUID adult) implements Serializable {}
}
