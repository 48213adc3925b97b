package org.halfpastfour.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A step of being late that was told, or was passed over because a later one was reached already: it is not told again. */
@Entity
@Table(schema = "programme", name = "told_late")
@SqlResultSetMapping(
        name = ToldLate.DUE,
        classes =
                @ConstructorResult(
                        targetClass = LateChild.class,
                        columns = {
                            @ColumnResult(name = "session_id", type = UUID.class),
                            @ColumnResult(name = "booking_id", type = UUID.class),
                            @ColumnResult(name = "participant_id", type = UUID.class),
                            @ColumnResult(name = "is_in", type = Boolean.class),
                            @ColumnResult(name = "since", type = Instant.class)
                        }))
@NamedNativeQuery(name = ToldLate.DUE, resultSetMapping = ToldLate.DUE, query = """
                SELECT late.session_id, late.booking_id, late.participant_id, late.is_in, late.since FROM (
                    SELECT b.session_id, b.id AS booking_id, b.participant_id, false AS is_in, s.starts_at AS since
                    FROM programme.session s JOIN programme.booking b ON b.session_id = s.id
                    LEFT JOIN programme.attendance a ON a.session_id = b.session_id AND a.participant_id = b.participant_id
                    WHERE s.starts_at <= :begun AND s.ends_at > :now AND s.starts_at > :oldest AND s.state <> 'CANCELLED'
                      AND b.state = 'CONFIRMED' AND NOT b.place_given_on AND a.arrived_at IS NULL
                      AND (a.absence IS NULL OR a.booking_id <> b.id)
                    UNION ALL
                    SELECT a.session_id, a.booking_id, a.participant_id, true, due.at
                    FROM programme.attendance a JOIN programme.session s ON s.id = a.session_id
                    CROSS JOIN LATERAL (SELECT CASE WHEN a.arrived_at < s.starts_at - make_interval(mins => :early)
                        THEN a.arrived_at + (s.ends_at - s.starts_at) ELSE s.ends_at END AS at) due
                    WHERE a.arrived_at > :oldest AND a.left_at IS NULL AND due.at <= :begun AND due.at > :oldest) late
                JOIN programme.person p ON p.id = late.participant_id AND p.kind = 'CHILD'
                WHERE (SELECT count(*) FROM programme.told_late t
                       WHERE t.session_id = late.session_id AND t.participant_id = late.participant_id
                         AND (t.step <> 'NOT_ARRIVED') = late.is_in)
                    < CASE WHEN NOT late.is_in OR late.since > :thirty THEN 1 WHEN late.since > :sixty THEN 2 ELSE 3 END
                ORDER BY late.since, late.participant_id LIMIT :most""")
@NamedNativeQuery(name = ToldLate.TELL, query = """
                INSERT INTO programme.told_late (session_id, participant_id, step, told_at)
                VALUES (:session, :participant, :step, :now) ON CONFLICT DO NOTHING""")
class ToldLate {

    static final String DUE = "ToldLate.due";
    static final String TELL = "ToldLate.tell";

    @EmbeddedId
    private Id id;

    @Column(name = "told_at")
    private Instant at;

    protected ToldLate() {}

    @Embeddable
    record Id(
            @Column(name = "session_id") UUID session,
            @Column(name = "participant_id") UUID participant,
            @Enumerated(EnumType.STRING) LateStep step)
            implements Serializable {}
}
