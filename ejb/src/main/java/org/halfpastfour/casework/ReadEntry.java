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

/** Who read which record of a case, when and what for; the database takes who and what for from the transaction. */
@Entity
@Immutable
@Table(schema = "casework", name = "read_log")
@NamedNativeQuery(name = ReadEntry.WRITE, query = """
                INSERT INTO casework.read_log (id, at, account_id, client_id, record_kind, record_id, purpose, glass_id)
                SELECT uuidv7(), :at, casework.asker(), client, kind, cast(:record AS uuid), casework.purpose(), g.id
                FROM unnest(cast(:clients AS uuid[])) AS client CROSS JOIN unnest(cast(:kinds AS text[])) AS kind
                LEFT JOIN casework.open_glass() g ON g.client_id = client""")
@NamedNativeQuery(name = ReadEntry.WRITE_REFUSED, query = """
                INSERT INTO casework.read_log (id, at, account_id, client_id, record_kind, record_id, purpose, refused, glass_id)
                VALUES (uuidv7(), :at, casework.asker(), cast(:client AS uuid), :kind, cast(:record AS uuid),
                        casework.purpose(), true,
                        (SELECT g.id FROM casework.open_glass() g WHERE g.client_id = cast(:client AS uuid)))""")
@NamedNativeQuery(name = ReadEntry.WRITE_SEARCH, query = """
                INSERT INTO casework.read_log (id, at, account_id, client_id, record_kind, purpose)
                VALUES (uuidv7(), :at, casework.asker(), cast(:client AS uuid), :kind, casework.purpose())""")
@NamedNativeQuery(name = ReadEntry.BY_READER, resultSetMapping = ReadEntry.BY_READER, query = """
                SELECT w.account_id, count(*) FILTER (WHERE w.read AND NOT w.refused) AS reads,
                       count(DISTINCT w.client_id) FILTER (WHERE w.read AND NOT w.refused) AS cases,
                       count(*) FILTER (WHERE w.refused) AS refused, count(*) FILTER (WHERE w.glass) AS glass,
                       count(*) FILTER (WHERE NOT w.read) AS exports
                FROM (SELECT l.account_id, l.client_id, l.refused, l.glass_id IS NOT NULL AND NOT l.refused AS glass, true AS read
                      FROM casework.read_log l WHERE l.at >= :from AND l.at < :until AND l.record_kind <> 'own-page'
                      UNION ALL
                      SELECT e.account_id, e.client_id, false, false, false FROM casework.audit_entry e
                      WHERE e.at >= :from AND e.at < :until AND e.account_id IS NOT NULL
                        AND e.action IN ('case.exported', 'escalation.taken', 'file.taken', 'review.printed')) w
                GROUP BY w.account_id ORDER BY reads DESC, w.account_id""")
@SqlResultSetMapping(
        name = ReadEntry.BY_READER,
        classes =
                @ConstructorResult(
                        targetClass = CountedReads.class,
                        columns = {
                            @ColumnResult(name = "account_id", type = UUID.class),
                            @ColumnResult(name = "reads", type = Long.class),
                            @ColumnResult(name = "cases", type = Long.class),
                            @ColumnResult(name = "refused", type = Long.class),
                            @ColumnResult(name = "glass", type = Long.class),
                            @ColumnResult(name = "exports", type = Long.class)
                        }))
class ReadEntry {

    static final String WRITE_SEARCH = "ReadEntry.writeSearch";
    static final String BY_READER = "ReadEntry.byReader";

    static final String WRITE = "ReadEntry.write";
    static final String WRITE_REFUSED = "ReadEntry.writeRefused";

    @Id
    private UUID id;

    private Instant at;

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "client_id")
    private @Nullable UUID client;

    @Column(name = "record_kind")
    private String kind;

    @Column(name = "record_id")
    private @Nullable UUID record;

    private String purpose;

    private boolean refused;

    protected ReadEntry() {}
}
