package org.halfpastfour.casework;

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
import org.jspecify.annotations.Nullable;

/** What was done to a case or to an account of the case side, and by whom, which the database takes from the transaction. */
@Entity
@Immutable
@Table(schema = "casework", name = "audit_entry")
@NamedNativeQuery(name = CaseEntry.WRITE, query = """
                INSERT INTO casework.audit_entry (id, at, account_id, client_id, action, subject_kind, subject_id, detail)
                VALUES (uuidv7(), :at, casework.asker(), cast(:client AS uuid), :action, :kind, :subject, cast(:detail AS text))""")
@NamedNativeQuery(name = CaseEntry.WRITE_FILE, query = """
                INSERT INTO casework.audit_entry (id, at, account_id, client_id, action, subject_kind, subject_id, detail)
                SELECT uuidv7(), :at, casework.asker(), client, 'file.taken', 'file', :subject, cast(:detail AS text)
                FROM unnest(cast(:clients AS uuid[])) AS client""")
@SqlResultSetMapping(
        name = CaseEntry.LINES,
        classes =
                @ConstructorResult(
                        targetClass = LoggedLine.class,
                        columns = {
                            @ColumnResult(name = "id", type = UUID.class),
                            @ColumnResult(name = "at", type = Instant.class),
                            @ColumnResult(name = "account_id", type = UUID.class),
                            @ColumnResult(name = "subject_id", type = UUID.class),
                            @ColumnResult(name = "case_number", type = String.class),
                            @ColumnResult(name = "what", type = String.class),
                            @ColumnResult(name = "detail", type = String.class),
                            @ColumnResult(name = "refused", type = Boolean.class),
                            @ColumnResult(name = "glass", type = Boolean.class)
                        }))
@NamedNativeQuery(name = CaseEntry.OF_CASES, resultSetMapping = CaseEntry.LINES, query = """
                SELECT w.id, w.at, w.account_id, w.client_id AS subject_id, c.case_number, w.what, w.detail, w.refused, w.glass
                FROM (SELECT l.id, l.at, l.account_id, l.client_id, 'read.' || l.record_kind AS what, l.purpose AS detail, l.refused,
                             l.glass_id IS NOT NULL OR l.purpose = 'break glass' AS glass, false AS export
                      FROM casework.read_log l WHERE :kind NOT IN ('CHANGES', 'EXPORTS')
                      UNION ALL
                      SELECT e.id, e.at, e.account_id, e.client_id, e.action, e.detail, false,
                             e.subject_kind = 'glass', e.action IN ('case.exported', 'escalation.taken', 'file.taken', 'review.printed')
                      FROM casework.audit_entry e WHERE e.client_id IS NOT NULL AND :kind NOT IN ('READS', 'REFUSED')) w
                LEFT JOIN casework.client c ON c.id = w.client_id
                WHERE w.at >= :from AND w.at < :until
                  AND (:kind = 'ALL' OR :kind = 'CHANGES' AND NOT w.export OR :kind = 'EXPORTS' AND w.export
                       OR :kind = 'GLASS' AND w.glass OR :kind = 'REFUSED' AND w.refused OR :kind = 'READS' AND NOT w.refused)
                  AND (:number = '' OR c.case_number = :number)
                  AND (cast(:client AS uuid) IS NULL OR w.client_id = cast(:client AS uuid))
                  AND (cast(:reader AS uuid) IS NULL OR w.account_id = cast(:reader AS uuid))
                  AND (:first OR (w.at, w.id) < (cast(:afterAt AS timestamptz), cast(:afterId AS uuid)))
                ORDER BY w.at DESC, w.id DESC LIMIT :most""")
@NamedNativeQuery(name = CaseEntry.OF_ACCOUNTS, resultSetMapping = CaseEntry.LINES, query = """
                SELECT w.id, w.at, w.account_id, w.subject_id, cast(NULL AS text) AS case_number, w.what, w.detail, false AS refused, false AS glass
                FROM (SELECT e.id, e.at, e.account_id, CASE WHEN e.subject_kind = 'account' THEN e.subject_id END AS subject_id,
                             e.action AS what, e.detail
                      FROM casework.audit_entry e WHERE e.client_id IS NULL AND e.subject_kind IN ('account', 'instrument', 'figures', 'file', 'helper')
                      UNION ALL
                      SELECT a.id, a.good_until, NULL, a.account_id, 'account.' || lower(a.kind) || '-unanswered',
                             a.role || ' district ' || a.district_code
                      FROM casework.asked_change a WHERE a.outcome IS NULL AND a.good_until <= :now) w
                WHERE :first OR (w.at, w.id) < (cast(:afterAt AS timestamptz), cast(:afterId AS uuid))
                ORDER BY w.at DESC, w.id DESC LIMIT :most""")
class CaseEntry {

    static final String WRITE = "CaseEntry.write";
    static final String WRITE_FILE = "CaseEntry.writeFile";
    static final String LINES = "CaseEntry.lines";
    static final String OF_CASES = "CaseEntry.ofCases";
    static final String OF_ACCOUNTS = "CaseEntry.ofAccounts";

    @Id
    private UUID id;

    private Instant at;

    @Column(name = "account_id")
    private @Nullable UUID account;

    @Column(name = "client_id")
    private @Nullable UUID client;

    private String action;

    @Column(name = "subject_kind")
    private String kind;

    @Column(name = "subject_id")
    private @Nullable UUID subject;

    private @Nullable String detail;

    protected CaseEntry() {}
}
