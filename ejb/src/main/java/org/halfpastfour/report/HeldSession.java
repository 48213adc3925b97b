package org.halfpastfour.report;

import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A session that is over, as it is counted: it was published, nobody called it off, and it is no family meeting, which
 * belongs to the case side. Who waited and was made one person with somebody else is counted as that one.
 */
@Entity
@Immutable
@Table(schema = "programme", name = "session")
@NamedNativeQuery(name = HeldSession.COUNT, resultSetMapping = HeldSession.COUNT, query = """
        WITH held AS (
            SELECT s.id, s.home_id, s.date - (extract(day FROM s.date)::int - 1) AS month, s.places, s.taken
            FROM programme.session s JOIN programme.home h ON h.id = s.home_id
            WHERE s.date BETWEEN :from AND :to AND s.ends_at <= :now
                AND s.kind NOT IN ('FAMILY_MEETING', 'GROUP_MEETING') AND s.state IN ('PUBLISHED', 'HELD')
                AND (:district = '' OR h.district_code = :district)
                AND (:everyHome OR s.home_id = ANY(:homes))),
        came AS (
            SELECT a.session_id, count(*) AS people
            FROM programme.attendance a JOIN held ON held.id = a.session_id
            WHERE a.arrived_at IS NOT NULL GROUP BY a.session_id),
        waited AS (
            SELECT session_id, count(*) AS people FROM (
                SELECT b.session_id, b.participant_id
                FROM programme.booking b JOIN held ON held.id = b.session_id
                WHERE (b.state IN ('WAITING', 'OFFERED') OR b.ended_from IN ('WAITING', 'OFFERED'))
                    AND b.ended_why IS DISTINCT FROM 'JOINED'
                UNION
                SELECT b.session_id, b.participant_id
                FROM programme.offer o
                JOIN held ON held.id = o.session_id
                JOIN programme.booking b ON b.party_id = o.party_id AND b.session_id = o.session_id
                WHERE b.ended_why IS DISTINCT FROM 'JOINED') AS one
            GROUP BY session_id)
        SELECT d.code AS district, d.name AS district_name, h.id AS home, h.name AS home_name, held.month,
            count(*) AS sessions, coalesce(sum(came.people), 0) AS participations, sum(held.places) AS places,
            sum(held.taken) AS taken, coalesce(sum(waited.people), 0) AS waiting
        FROM held
        JOIN programme.home h ON h.id = held.home_id
        JOIN programme.district d ON d.code = h.district_code
        LEFT JOIN came ON came.session_id = held.id
        LEFT JOIN waited ON waited.session_id = held.id
        GROUP BY d.code, d.name, h.id, h.name, held.month""")
@SqlResultSetMapping(
        name = HeldSession.COUNT,
        classes =
                @ConstructorResult(
                        targetClass = HomeMonth.class,
                        columns = {
                            @ColumnResult(name = "district", type = String.class),
                            @ColumnResult(name = "district_name", type = String.class),
                            @ColumnResult(name = "home", type = UUID.class),
                            @ColumnResult(name = "home_name", type = String.class),
                            @ColumnResult(name = "month", type = LocalDate.class),
                            @ColumnResult(name = "sessions", type = long.class),
                            @ColumnResult(name = "participations", type = long.class),
                            @ColumnResult(name = "places", type = long.class),
                            @ColumnResult(name = "taken", type = long.class),
                            @ColumnResult(name = "waiting", type = long.class)
                        }))
class HeldSession {

    static final String COUNT = "HeldSession.count";

    @Id
    private UUID id;

    protected HeldSession() {}
}
