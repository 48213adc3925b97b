package org.halfpastfour.programme;

import jakarta.persistence.Column;
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

/** Which sessions were planned at one go; taken back by the database, all at once. */
@Entity
@Immutable
@Table(schema = "programme", name = "planning_session")
@NamedNativeQuery(name = PlannedSession.OF, resultSetMapping = PlannedSession.OF, query = """
        SELECT s.id AS session, CASE
            WHEN s.starts_at <= :now OR s.state NOT IN ('PLANNED', 'PUBLISHED') THEN 'BEGUN'
            WHEN s.taken > 0 OR s.waiting > 0 OR EXISTS (SELECT FROM programme.booking b WHERE b.session_id = s.id)
                THEN 'SIGNED_UP'
            WHEN EXISTS (SELECT FROM programme.kept_matter k WHERE k.session_id = s.id)
                OR EXISTS (SELECT FROM programme.told_family f WHERE f.session_id = s.id)
                OR EXISTS (SELECT FROM programme.told_late l WHERE l.session_id = s.id)
                OR EXISTS (SELECT FROM notice.circular c WHERE c.session_id = s.id) THEN 'DECIDED'
            ELSE '' END AS reason
        FROM programme.planning_session p JOIN programme.session s ON s.id = p.session_id
        WHERE p.planning_id = :planning ORDER BY s.starts_at, s.id""")
@NamedNativeQuery(name = PlannedSession.BROUGHT_BY_CALENDAR, resultSetMapping = PlannedSession.OF, query = """
        SELECT s.id AS session, CASE
            WHEN s.taken > 0 OR s.waiting > 0 OR EXISTS (SELECT FROM programme.booking b WHERE b.session_id = s.id)
                OR EXISTS (SELECT FROM programme.kept_matter k WHERE k.session_id = s.id)
                OR EXISTS (SELECT FROM programme.told_family f WHERE f.session_id = s.id)
                OR EXISTS (SELECT FROM programme.told_late l WHERE l.session_id = s.id)
                OR EXISTS (SELECT FROM notice.circular c WHERE c.session_id = s.id) THEN 'SIGNED_UP'
            ELSE '' END AS reason
        FROM programme.planning_session p
        JOIN programme.planning g ON g.id = p.planning_id AND g.kind = 'CALENDAR'
        JOIN programme.session s ON s.id = p.session_id
        WHERE p.session_id = ANY(:sessions) ORDER BY s.id""")
@SqlResultSetMapping(
        name = PlannedSession.OF,
        classes =
                @ConstructorResult(
                        targetClass = PlannedSession.Standing.class,
                        columns = {
                            @ColumnResult(name = "session", type = UUID.class),
                            @ColumnResult(name = "reason", type = String.class)
                        }))
@NamedNativeQuery(name = PlannedSession.SUM, resultSetMapping = PlannedSession.SUM, query = """
        SELECT p.planning_id AS planning, count(*) AS sessions, min(s.date) AS first, max(s.date) AS last,
            array_agg(DISTINCT s.title ORDER BY s.title) AS titles
        FROM programme.planning_session p JOIN programme.session s ON s.id = p.session_id
        WHERE p.planning_id = ANY(:plannings) GROUP BY p.planning_id""")
@SqlResultSetMapping(
        name = PlannedSession.SUM,
        classes =
                @ConstructorResult(
                        targetClass = PlannedSession.Sum.class,
                        columns = {
                            @ColumnResult(name = "planning", type = UUID.class),
                            @ColumnResult(name = "sessions", type = long.class),
                            @ColumnResult(name = "first", type = LocalDate.class),
                            @ColumnResult(name = "last", type = LocalDate.class),
                            @ColumnResult(name = "titles", type = String[].class)
                        }))
@NamedNativeQuery(
        name = PlannedSession.FORGET,
        query = "DELETE FROM programme.planning_session WHERE session_id = ANY(:sessions)")
@NamedNativeQuery(
        name = PlannedSession.FORGET_ASKED,
        query = "DELETE FROM programme.series_asked WHERE session_id = ANY(:sessions)")
@NamedNativeQuery(
        name = PlannedSession.FREE_ADULTS,
        query = "DELETE FROM programme.session_adult WHERE session_id = ANY(:sessions)")
@NamedNativeQuery(name = PlannedSession.DELETE, query = "DELETE FROM programme.session WHERE id = ANY(:sessions)")
class PlannedSession {

    static final String OF = "PlannedSession.of";
    static final String BROUGHT_BY_CALENDAR = "PlannedSession.broughtByCalendar";
    static final String SUM = "PlannedSession.sum";
    static final String FORGET = "PlannedSession.forget";
    static final String FORGET_ASKED = "PlannedSession.forgetAsked";
    static final String FREE_ADULTS = "PlannedSession.freeAdults";
    static final String DELETE = "PlannedSession.delete";

    @Id
    @Column(name = "session_id")
    private UUID session;

    @Column(name = "planning_id")
    private UUID planning;

    protected PlannedSession() {}

    /** @param reason why it stays; empty where nothing keeps it */
    record Standing(UUID session, String reason) {}

    record Sum(UUID planning, long sessions, LocalDate first, LocalDate last, String[] titles) {}
}
