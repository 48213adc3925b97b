package org.halfpastfour.signup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody of a household comes to a series no more on one day of the week, until the family says otherwise. */
@Entity
@Immutable
@IdClass(WeekdayOff.Key.class)
@Table(schema = "programme", name = "weekday_off")
@NamedNativeQuery(name = WeekdayOff.TELL, query = """
        INSERT INTO programme.weekday_off (household_id, series_id, participant_id, weekday, from_date, told_at, told_by)
        SELECT :household, :series, :person, day, :from, :now, :by FROM unnest(cast(:weekdays AS smallint[])) AS day
        ON CONFLICT (household_id, series_id, participant_id, weekday)
        DO UPDATE SET from_date = excluded.from_date, told_at = excluded.told_at, told_by = excluded.told_by""")
@NamedNativeQuery(name = WeekdayOff.OF, resultClass = Integer.class, query = """
        SELECT DISTINCT cast(o.weekday AS integer)
        FROM programme.weekday_off o
        JOIN programme.person p ON p.id = o.participant_id
        WHERE o.household_id = :household AND o.series_id = :series AND coalesce(p.joined_into, p.id) = :person
            AND NOT EXISTS (SELECT FROM programme.series_taking t WHERE t.household_id = o.household_id
                AND t.series_id = o.series_id AND t.participant_id IN (p.id, p.joined_into) AND t.taken_at > o.told_at)""")
@NamedNativeQuery(name = WeekdayOff.LEFT, query = """
        SELECT DISTINCT o.series_id, g.home_id, g.title, cast(o.weekday AS integer) AS weekday
        FROM programme.weekday_off o
        JOIN programme.person p ON p.id = o.participant_id
        JOIN programme.series s ON s.id = o.series_id
        JOIN programme.programme g ON g.id = s.programme_id
        WHERE o.household_id = :household AND coalesce(p.joined_into, p.id) = :person
            AND EXISTS (SELECT FROM programme.session e WHERE e.series_id = o.series_id AND e.starts_at > :now)
            AND NOT EXISTS (SELECT FROM programme.series_taking t WHERE t.household_id = o.household_id
                AND t.series_id = o.series_id AND t.participant_id IN (p.id, p.joined_into) AND t.taken_at > o.told_at)
        ORDER BY g.title, o.series_id, weekday""")
@NamedNativeQuery(name = WeekdayOff.END, query = """
        DELETE FROM programme.weekday_off o USING programme.person p
        WHERE p.id = o.participant_id AND o.household_id = :household AND o.series_id = :series
            AND coalesce(p.joined_into, p.id) = :person AND o.weekday = :weekday""")
class WeekdayOff {

    static final String TELL = "WeekdayOff.tell";
    static final String OF = "WeekdayOff.of";
    static final String LEFT = "WeekdayOff.left";
    static final String END = "WeekdayOff.end";

    @Id
    @Column(name = "household_id")
    private UUID household;

    @Id
    @Column(name = "series_id")
    private UUID series;

    @Id
    @Column(name = "participant_id")
    private UUID participant;

    @Id
    private short weekday;

    protected WeekdayOff() {}

    record Key(UUID household, UUID series, UUID participant, short weekday) implements Serializable {}
}
