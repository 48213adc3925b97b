package org.halfpastfour.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A day of which a household was told that the home wrote something; it is told once. */
@Entity
@Table(schema = "notice", name = "noted_day")
@NamedNativeQuery(name = NotedDay.TELL, resultSetMapping = StoredNews.CONCERNED, query = """
        WITH here AS (
            SELECT b.household_id, b.participant_id, s.date AS day FROM programme.session s
            JOIN programme.booking b ON b.session_id = s.id AND b.state = 'CONFIRMED'
            JOIN programme.attendance a
              ON a.session_id = s.id AND a.participant_id = b.participant_id AND a.arrived_at IS NOT NULL
            JOIN programme.person p ON p.id = b.participant_id AND p.kind = 'CHILD'
            WHERE s.id = :session AND (cast(:child AS uuid) IS NULL OR b.participant_id = cast(:child AS uuid))),
        told AS (
            INSERT INTO notice.noted_day (household_id, day) SELECT DISTINCT household_id, day FROM here ORDER BY 1
            ON CONFLICT ON CONSTRAINT noted_day_pkey DO NOTHING RETURNING household_id)
        SELECT here.household_id, here.participant_id FROM here JOIN told ON told.household_id = here.household_id
        ORDER BY 1, 2""")
class NotedDay {

    static final String TELL = "NotedDay.tell";

    @EmbeddedId
    private Id id;

    protected NotedDay() {}

    @Embeddable
    record Id(@Column(name = "household_id") UUID household, LocalDate day) implements Serializable {}
}
