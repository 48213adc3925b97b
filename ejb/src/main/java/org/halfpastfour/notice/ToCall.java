package org.halfpastfour.notice;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * Envelopes for which somebody of the home has to call: those without an address, and those that could not be delivered by
 * any way. One that reached the same person by another way is none of them.
 */
@Entity
@Immutable
@Table(schema = "notice", name = "delivery")
@NamedNativeQuery(name = ToCall.AT, resultSetMapping = ToCall.AT, query = """
        SELECT d.id, h.name AS family, coalesce(p.name, s.name) AS name, p.phone, m.at, m.safety, t.title, t.body, d.fault,
            d.called_at, a.display_name AS called_by
        FROM notice.message m
        JOIN notice.delivery d ON d.message_id = m.id
        JOIN notice.message_text t ON t.message_id = m.id AND t.language = :language
        LEFT JOIN programme.household h ON h.id = m.household_id
        LEFT JOIN programme.person p ON p.id = d.person_id
        LEFT JOIN programme.staff_member s ON s.id = d.staff_member_id
        LEFT JOIN account.account a ON a.id = d.called_by
        WHERE m.home_id = :home AND m.at >= :since AND (m.household_id IS NULL OR NOT m.household_id = ANY(:hidden))
            AND (d.state = 'CALLED' OR d.state = 'DUE' AND d.channel = 'CALL' AND d.next_at <= :now
                OR d.state IN ('FAILED', 'UNSURE') AND NOT EXISTS (
                    SELECT FROM notice.delivery o WHERE o.message_id = d.message_id AND o.id <> d.id
                        AND o.person_id IS NOT DISTINCT FROM d.person_id
                        AND o.staff_member_id IS NOT DISTINCT FROM d.staff_member_id
                        AND (o.state NOT IN ('FAILED', 'UNSURE') OR o.id > d.id)))
            AND (d.state = 'CALLED' OR\s""" + ToCall.STILL_OPEN + """
        ORDER BY d.state = 'CALLED', m.safety DESC, m.at DESC, d.id LIMIT :most""")
@SqlResultSetMapping(
        name = ToCall.AT,
        classes =
                @ConstructorResult(
                        targetClass = CallRow.class,
                        columns = {
                            @ColumnResult(name = "id", type = UUID.class),
                            @ColumnResult(name = "family", type = String.class),
                            @ColumnResult(name = "name", type = String.class),
                            @ColumnResult(name = "phone", type = String.class),
                            @ColumnResult(name = "at", type = Instant.class),
                            @ColumnResult(name = "safety", type = Boolean.class),
                            @ColumnResult(name = "title", type = String.class),
                            @ColumnResult(name = "body", type = String.class),
                            @ColumnResult(name = "fault", type = String.class),
                            @ColumnResult(name = "called_at", type = Instant.class),
                            @ColumnResult(name = "called_by", type = String.class)
                        }))
@NamedNativeQuery(name = ToCall.CALLED, query = """
        UPDATE notice.delivery SET state = 'CALLED', called_at = :now, called_by = :by
        WHERE id = :id AND (state IN ('FAILED', 'UNSURE') OR state = 'DUE' AND channel = 'CALL')""")
@NamedNativeQuery(name = ToCall.TAKE_BACK, query = """
        UPDATE notice.delivery SET state = CASE channel WHEN 'CALL' THEN 'DUE' ELSE 'FAILED' END, called_at = NULL,
            called_by = NULL
        WHERE id = :id AND state = 'CALLED'""")
class ToCall {

    /**
     * Whether anybody can still do something about one of the news that it tells: of a child that did not come until it is said
     * where it is, or the day is closed, of one at the door as long as it is in, of a colleague who is wanted there until it is settled, of an offer as
     * long as it stands, and of a session until it is over. What is of no session or of all later ones, and papers, stay.
     */
    static final String STILL_OPEN = """
            NOT EXISTS (SELECT FROM notice.news n WHERE n.message_id = m.id) OR EXISTS (
                SELECT FROM notice.news n
                LEFT JOIN programme.session s ON s.id = CAST(n.facts ->> 'session' AS uuid)
                LEFT JOIN programme.person k ON k.id = CAST(n.facts ->> 'participant' AS uuid)
                WHERE n.message_id = m.id AND CASE
                    WHEN n.kind = 'NOT_ARRIVED' THEN s.state <> 'CANCELLED'
                        AND NOT EXISTS (SELECT FROM programme.attendance a WHERE a.session_id = s.id
                            AND a.participant_id IN (k.id, k.joined_into)
                            AND (a.arrived_at IS NOT NULL OR a.absence <> 'UNEXCUSED'))
                        AND NOT EXISTS (SELECT FROM programme.day_closing c
                            WHERE c.home_id = s.home_id AND c.day = s.date AND c.reopened_at IS NULL)
                    WHEN n.kind IN ('NOT_COLLECTED', 'SECOND_ADULT', 'LEAD_NEEDED')
                        THEN EXISTS (SELECT FROM programme.attendance a WHERE a.session_id = s.id
                            AND a.participant_id IN (k.id, k.joined_into)
                            AND a.arrived_at IS NOT NULL AND a.left_at IS NULL)
                    WHEN n.kind = 'ONE_MOMENT' THEN EXISTS (SELECT FROM programme.door_moment o
                        WHERE o.session_id = s.id AND o.outcome IS NULL)
                    WHEN n.kind IN ('OFFERED', 'OFFER_ENDING') THEN EXISTS (SELECT FROM programme.offer f
                        WHERE f.id = CAST(n.facts ->> 'offer' AS uuid) AND f.state = 'OPEN')
                    WHEN n.kind = 'WISHES_ASKED' THEN EXISTS (SELECT FROM programme.wish_round r
                        WHERE r.id = CAST(n.facts ->> 'round' AS uuid) AND r.collects_until > :now)
                    WHEN n.kind IN ('CONSENT_DUE', 'CONSENT_CHANGED', 'HEALTH_NOTE_DUE', 'DAY_NOTE', 'WEEKDAYS_LEFT')
                        THEN true
                    ELSE s.id IS NULL OR s.ends_at > :now END))""";

    static final String AT = "ToCall.at";
    static final String CALLED = "ToCall.called";
    static final String TAKE_BACK = "ToCall.takeBack";

    @Id
    private UUID id;

    @Column(name = "message_id")
    private UUID message;

    protected ToCall() {}

    MessageId message() {
        return MessageId.of(message);
    }
}
