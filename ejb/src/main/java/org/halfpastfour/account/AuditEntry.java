package org.halfpastfour.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.SqlWrites;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** SqlWrites at once and by SQL: a use case of the case side gives up the right to write here before it commits. */
@Entity
@Immutable
@Table(schema = "account", name = "audit_entry")
@NamedNativeQuery(
        name = AuditEntry.WRITE,
        hints = @QueryHint(name = SqlWrites.INTO, value = "account.audit_entry"),
        query = """
                INSERT INTO account.audit_entry (id, at, account_id, action, subject_kind, subject_id, detail)
                VALUES (:id, :at, cast(:account AS uuid), :action, :kind, cast(:subject AS uuid), cast(:detail AS text))""")
@NamedQuery(name = AuditEntry.OF_SUBJECT, query = """
                select new org.halfpastfour.account.AuditLine(e.at, a.loginName, e.action, e.detail)
                from AuditEntry e left join Account a on a.id = e.account
                where e.subject = :subject order by e.at desc, e.id desc""")
class AuditEntry {

    static final String OF_SUBJECT = "AuditEntry.ofSubject";
    static final String WRITE = "AuditEntry.write";

    @Id
    private UUID id;

    private Instant at;

    @Column(name = "account_id")
    private @Nullable UUID account;

    private String action;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private @Nullable UUID subject;

    private @Nullable String detail;

    protected AuditEntry() {}
}
