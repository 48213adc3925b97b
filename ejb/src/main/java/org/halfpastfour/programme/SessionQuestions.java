package org.halfpastfour.programme;

import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SqlResultSetMapping;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What is asked of sessions in order to change them, apart from what a session does. */
@MappedSuperclass
@NamedQuery(name = SessionQuestions.COMING_OF_PROGRAMME, query = """
        select s from Session s where s.programme = :programme and s.state in (PLANNED, PUBLISHED) and s.start > :now
        order by s.id""")
@NamedQuery(name = SessionQuestions.FIRST_OF_SERIES, query = """
        select s from ListedSession s where function(includes as Boolean, :series, s.series)
        and s.state = PUBLISHED and s.start > :now
        and not exists (select 1 from Session e where e.part.series = s.series and e.state = PUBLISHED
            and e.start > :now and (e.start < s.start or e.start = s.start and e.id < s.id))""")
@NamedNativeQuery(
        name = SessionQuestions.PLANNED_PLACES,
        resultSetMapping = SessionQuestions.PLANNED_PLACES,
        query = SessionQuestions.WITH_CHILDREN)
@NamedNativeQuery(
        name = SessionQuestions.PLANNED_PLACES_LOCKED,
        resultSetMapping = SessionQuestions.PLANNED_PLACES,
        query = SessionQuestions.WITH_CHILDREN + " ORDER BY s.id FOR NO KEY UPDATE OF s")
@SqlResultSetMapping(
        name = SessionQuestions.PLANNED_PLACES,
        classes =
                @ConstructorResult(
                        targetClass = PlannedPlaces.class,
                        columns = {
                            @ColumnResult(name = "id", type = UUID.class),
                            @ColumnResult(name = "date", type = LocalDate.class),
                            @ColumnResult(name = "places", type = int.class),
                            @ColumnResult(name = "taken", type = int.class),
                            @ColumnResult(name = "waiting", type = int.class),
                            @ColumnResult(name = "youngest", type = int.class),
                            @ColumnResult(name = "adults", type = int.class),
                            @ColumnResult(name = "seats", type = int.class),
                            @ColumnResult(name = "area", type = BigDecimal.class),
                            @ColumnResult(name = "room_places", type = int.class),
                            @ColumnResult(name = "adult_places", type = int.class),
                            @ColumnResult(name = "safe_places", type = Integer.class)
                        }))
@NamedNativeQuery(name = SessionQuestions.LIMIT_PLACES, query = """
        UPDATE programme.session s
        SET room_places = n.room, adult_places = n.adults, safe_places = nullif(n.safe, -1), version = s.version + 1
        FROM unnest(:ids, :rooms, :adults, :safe) AS n (id, room, adults, safe)
        WHERE s.id = n.id""")
@NamedNativeQuery(name = SessionQuestions.OUTSIDE_AGES, resultSetMapping = SessionQuestions.OUTSIDE_AGES, query = """
        SELECT
            (SELECT count(*) FROM programme.programme p WHERE p.active AND p.kind = 'AFTER_SCHOOL_CLASS'
                AND (p.age_from < :lowestThen OR p.age_to > :highestThen)) AS programmes,
            count(DISTINCT s.series_id) AS series
        FROM programme.session s
        JOIN unnest(:begins, :ends, :lowest, :highest) AS t (begins, ends, lowest, highest)
            ON s.date >= t.begins AND s.date < t.ends
        WHERE s.kind = 'AFTER_SCHOOL_CLASS' AND s.state IN ('PLANNED', 'PUBLISHED') AND s.starts_at > :now
            AND (s.age_from < t.lowest OR s.age_to > t.highest)""")
@SqlResultSetMapping(
        name = SessionQuestions.OUTSIDE_AGES,
        classes =
                @ConstructorResult(
                        targetClass = AgeEffects.class,
                        columns = {
                            @ColumnResult(name = "programmes", type = long.class),
                            @ColumnResult(name = "series", type = long.class)
                        }))
@NamedQuery(
        name = SessionQuestions.OF_SERIES_WITHIN,
        query = "select s from ListedSession s where function(includes as Boolean, :series, s.series)"
                + " and s.date between :from and :to order by s.start, s.id")
@NamedNativeQuery(
        name = SessionQuestions.DATES_OF_SERIES,
        resultSetMapping = SessionQuestions.DATES_OF_SERIES,
        query = """
        SELECT s.series_id AS series, s.planned_for AS date, s.state = 'CANCELLED' AS cancelled,
            EXISTS (SELECT FROM programme.calendar_step_session c WHERE c.session_id = s.id) AS by_calendar
        FROM programme.session s
        WHERE s.series_id = ANY(:series) AND s.planned_for BETWEEN :from AND :to ORDER BY s.planned_for, s.id""")
@SqlResultSetMapping(
        name = SessionQuestions.DATES_OF_SERIES,
        classes =
                @ConstructorResult(
                        targetClass = SeriesDate.class,
                        columns = {
                            @ColumnResult(name = "series", type = UUID.class),
                            @ColumnResult(name = "date", type = LocalDate.class),
                            @ColumnResult(name = "cancelled", type = boolean.class),
                            @ColumnResult(name = "by_calendar", type = boolean.class)
                        }))
abstract class SessionQuestions {

    static final String DATES_OF_SERIES = "SessionQuestions.datesOfSeries";

    static final String OF_SERIES_WITHIN = "SessionQuestions.ofSeriesWithin";

    static final String COMING_OF_PROGRAMME = "Session.comingOfProgramme";
    static final String FIRST_OF_SERIES = "SessionQuestions.firstOfSeries";
    static final String PLANNED_PLACES = "Session.plannedPlaces";
    static final String PLANNED_PLACES_LOCKED = "Session.plannedPlacesLocked";
    static final String LIMIT_PLACES = "Session.limitPlaces";
    static final String OUTSIDE_AGES = "Session.outsideAges";

    /** From a day on, what is not over, may take place and has children whom somebody looks after. */
    static final String WITH_CHILDREN = """
        SELECT s.id, s.date, s.places, s.taken, s.waiting, s.age_from AS youngest,
            (SELECT count(*) FROM programme.session_adult a WHERE a.session_id = s.id AND NOT a.off)::int AS adults,
            r.seats, r.area_m2 AS area, s.room_places, s.adult_places, s.safe_places
        FROM programme.session s JOIN programme.room r ON r.id = s.room_id
        WHERE s.date >= :from AND s.ends_at > :now AND s.state IN ('PLANNED', 'PUBLISHED')
            AND s.kind NOT IN ('FAMILY_MEETING', 'GROUP_MEETING') AND s.age_from < 18""";
}
