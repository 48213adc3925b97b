package org.halfpastfour.signup;

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
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody of a household took a whole series, and is asked when it goes on. Written by the database for all at once. */
@Entity
@Immutable
@IdClass(SeriesTaking.Key.class)
@Table(schema = "programme", name = "series_taking")
@NamedNativeQuery(name = SeriesTaking.TAKE, query = """
        INSERT INTO programme.series_taking (series_id, household_id, participant_id, split, taken_at, taken_by)
        SELECT :series, :household, person, :split, :now, :by FROM unnest(cast(:people AS uuid[])) AS person
        ORDER BY person
        ON CONFLICT (household_id, series_id, participant_id)
        DO UPDATE SET split = excluded.split, taken_at = excluded.taken_at, taken_by = excluded.taken_by""")
@NamedNativeQuery(name = SeriesTaking.ASKED, query = """
        INSERT INTO programme.series_asked (household_id, participant_id, session_id)
        SELECT :household, person, session
        FROM unnest(cast(:people AS uuid[])) AS person CROSS JOIN unnest(cast(:sessions AS uuid[])) AS session
        ORDER BY person, session
        ON CONFLICT DO NOTHING""")
@NamedNativeQuery(name = SeriesTaking.NEW_DATES, resultSetMapping = SeriesTaking.NEW_DATES, query = """
        SELECT DISTINCT t.series_id AS series, s.id AS session, coalesce(p.joined_into, p.id) AS participant, t.split
        FROM programme.series_taking t
        JOIN programme.person p ON p.id = t.participant_id
        JOIN programme.session s ON s.series_id = t.series_id
        WHERE t.household_id = :household AND s.state = 'PUBLISHED' AND s.starts_at > :now
            AND NOT EXISTS (SELECT FROM programme.series_asked a WHERE a.household_id = t.household_id
                AND a.session_id = s.id AND a.participant_id IN (p.id, p.joined_into))
            AND NOT EXISTS (SELECT FROM programme.booking b WHERE b.household_id = t.household_id
                AND b.session_id = s.id AND b.participant_id IN (p.id, p.joined_into))
            AND NOT EXISTS (SELECT FROM programme.weekday_off o WHERE o.household_id = t.household_id
                AND o.series_id = t.series_id AND o.participant_id IN (p.id, p.joined_into) AND o.told_at >= t.taken_at
                AND o.weekday = extract(isodow FROM s.date))""")
@NamedNativeQuery(name = SeriesTaking.BOOKED_THROUGH, query = """
        SELECT b.id FROM programme.booking b
        JOIN programme.series_taking t ON t.household_id = b.household_id AND t.series_id = :series
        JOIN programme.person p ON p.id = t.participant_id
        JOIN programme.session s ON s.id = b.session_id
        WHERE b.session_id = :session AND b.state IN ('CONFIRMED', 'OFFERED', 'WAITING')
            AND (s.series_since IS NULL OR b.booked_at >= s.series_since)
            AND b.participant_id IN (p.id, p.joined_into)
        LIMIT 1""")
@SqlResultSetMapping(
        name = SeriesTaking.NEW_DATES,
        classes =
                @ConstructorResult(
                        targetClass = NewDate.class,
                        columns = {
                            @ColumnResult(name = "series", type = UUID.class),
                            @ColumnResult(name = "session", type = UUID.class),
                            @ColumnResult(name = "participant", type = UUID.class),
                            @ColumnResult(name = "split", type = boolean.class)
                        }))
class SeriesTaking {

    static final String TAKE = "SeriesTaking.take";
    static final String ASKED = "SeriesTaking.asked";
    static final String NEW_DATES = "SeriesTaking.newDates";
    static final String BOOKED_THROUGH = "SeriesTaking.bookedThrough";

    @Id
    @Column(name = "household_id")
    private UUID household;

    @Id
    @Column(name = "series_id")
    private UUID series;

    @Id
    @Column(name = "participant_id")
    private UUID participant;

    protected SeriesTaking() {}

    record Key(UUID household, UUID series, UUID participant) implements Serializable {}
}
