package org.halfpastfour.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** An adult in charge of a session. Its time is the session's and follows it, so it is written by the database. */
@Entity
@IdClass(SessionAdult.Key.class)
@Table(schema = "programme", name = "session_adult")
@NamedNativeQuery(name = SessionAdult.PUT_IN_CHARGE, query = """
        INSERT INTO programme.session_adult (session_id, staff_member_id, during)
        SELECT s.id, m.id, s.during
        FROM programme.session s CROSS JOIN programme.staff_member m
        WHERE s.id = :session AND m.id IN (:adults) ORDER BY m.id""")
@NamedNativeQuery(name = SessionAdult.REMOVE, query = "DELETE FROM programme.session_adult WHERE session_id = :session")
@NamedNativeQuery(
        name = SessionAdult.RELEASE,
        query = "UPDATE programme.session_adult SET active = false WHERE session_id = :session")
class SessionAdult {

    static final String PUT_IN_CHARGE = "SessionAdult.putInCharge";
    static final String REMOVE = "SessionAdult.remove";
    static final String RELEASE = "SessionAdult.release";

    @Id
    @Column(name = "session_id")
    private UUID session;

    @Id
    @Column(name = "staff_member_id")
    private UUID adult;

    protected SessionAdult() {}

    record Key(UUID session, UUID adult) implements Serializable {}
}
