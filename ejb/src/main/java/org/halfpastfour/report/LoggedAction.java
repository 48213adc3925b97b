package org.halfpastfour.report;

import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A line of the log with what the thing is called to which something was done. Names of families are not looked up. */
@Entity
@Immutable
@Table(schema = "account", name = "audit_entry")
@NamedNativeQuery(name = LoggedAction.FIND, resultSetMapping = LoggedAction.FIND, query = """
        WITH found AS MATERIALIZED (
            SELECT e.id, e.at, e.account_id, e.action, e.subject_kind, e.subject_id
            FROM account.audit_entry e
            WHERE e.action = ANY(:actions) AND e.subject_kind = ANY(:kinds) AND e.at >= :from AND e.at < :until
                AND (:who = '' OR e.account_id IN (
                    SELECT a.id FROM account.account a WHERE a.login_name = :who OR strpos(a.display_name, :who) > 0
                    UNION ALL
                    SELECT m.account_id FROM programme.staff_member m WHERE strpos(m.name, :who) > 0))
                AND (:everyHome OR e.subject_id IN (
                    SELECT :home UNION ALL
                    SELECT r.id FROM programme.room r WHERE r.home_id = :home UNION ALL
                    SELECT m.id FROM programme.staff_member m WHERE m.home_id = :home UNION ALL
                    SELECT l.id FROM programme.local_closure l WHERE l.home_id = :home UNION ALL
                    SELECT p.id FROM programme.programme p WHERE p.home_id = :home UNION ALL
                    SELECT s.id FROM programme.series s JOIN programme.programme p ON p.id = s.programme_id
                        WHERE p.home_id = :home UNION ALL
                    SELECT s.id FROM programme.session s WHERE s.home_id = :home UNION ALL
                    SELECT b.id FROM programme.booking b JOIN programme.session s ON s.id = b.session_id
                        WHERE s.home_id = :home UNION ALL
                    SELECT p.id FROM programme.party p JOIN programme.session s ON s.id = p.session_id
                        WHERE s.home_id = :home UNION ALL
                    SELECT o.id FROM programme.offer o JOIN programme.session s ON s.id = o.session_id
                        WHERE s.home_id = :home UNION ALL
                    SELECT h.id FROM programme.household h WHERE h.home_id = :home UNION ALL
                    SELECT m.person_id FROM programme.household_member m JOIN programme.household h ON h.id = m.household_id
                        WHERE h.home_id = :home))
                AND (:first OR (e.at, e.id) < (SELECT b.at, b.id FROM account.audit_entry b WHERE b.id = :after))
            ORDER BY e.at DESC, e.id DESC LIMIT :most)
        SELECT f.id, f.at, a.display_name AS by_name, a.login_name AS login, f.action, f.subject_kind AS kind,
            coalesce(r.name, m.name, s.title, p.title, c.display_name) AS thing, s.date AS date, h.name AS home_name
        FROM found f
        LEFT JOIN account.account a ON a.id = f.account_id
        LEFT JOIN account.account c ON f.subject_kind = 'account' AND c.id = f.subject_id
        LEFT JOIN programme.room r ON f.subject_kind = 'room' AND r.id = f.subject_id
        LEFT JOIN programme.staff_member m ON f.subject_kind = 'staff-member' AND m.id = f.subject_id
        LEFT JOIN programme.local_closure l ON f.subject_kind = 'closure' AND l.id = f.subject_id
        LEFT JOIN programme.booking b ON f.subject_kind = 'booking' AND b.id = f.subject_id
        LEFT JOIN programme.party t ON f.subject_kind = 'party' AND t.id = f.subject_id
        LEFT JOIN programme.offer o ON f.subject_kind = 'offer' AND o.id = f.subject_id
        LEFT JOIN programme.session s ON s.id = coalesce(b.session_id, t.session_id, o.session_id,
            CASE WHEN f.subject_kind = 'session' THEN f.subject_id END)
        LEFT JOIN programme.series e ON f.subject_kind = 'series' AND e.id = f.subject_id
        LEFT JOIN programme.programme p ON p.id = coalesce(e.programme_id,
            CASE WHEN f.subject_kind = 'programme' THEN f.subject_id END)
        LEFT JOIN LATERAL (
            SELECT y.home_id FROM programme.household y
            WHERE y.id = f.subject_id AND f.subject_kind = 'household'
                OR f.subject_kind IN ('child', 'adult', 'person', 'participant') AND y.id IN (
                    SELECT x.household_id FROM programme.household_member x WHERE x.person_id = f.subject_id)
            ORDER BY y.home_id = :home DESC, y.id LIMIT 1) AS family ON true
        LEFT JOIN programme.home h ON h.id = coalesce(r.home_id, m.home_id, l.home_id, s.home_id, p.home_id, family.home_id,
            CASE WHEN f.subject_kind = 'home' THEN f.subject_id END)
        ORDER BY f.at DESC, f.id DESC""")
@SqlResultSetMapping(
        name = LoggedAction.FIND,
        classes =
                @ConstructorResult(
                        targetClass = AuditFinding.class,
                        columns = {
                            @ColumnResult(name = "id", type = UUID.class),
                            @ColumnResult(name = "at", type = Instant.class),
                            @ColumnResult(name = "by_name", type = String.class),
                            @ColumnResult(name = "login", type = String.class),
                            @ColumnResult(name = "action", type = String.class),
                            @ColumnResult(name = "kind", type = String.class),
                            @ColumnResult(name = "thing", type = String.class),
                            @ColumnResult(name = "date", type = LocalDate.class),
                            @ColumnResult(name = "home_name", type = String.class)
                        }))
class LoggedAction {

    static final String FIND = "LoggedAction.find";

    @Id
    private UUID id;

    protected LoggedAction() {}
}
