package org.halfpastfour.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.LastWrite;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Written by SQL as the last of its transaction, and never changed. */
@Entity
@Immutable
@Table(schema = "account", name = "audit_entry")
@NamedQuery(name = AuditEntry.OF_SUBJECT, query = """
                select new org.halfpastfour.account.AuditLine(e.at, a.loginName, e.action, e.detail)
                from AuditEntry e left join Account a on a.id = e.account
                where e.subject = :subject order by e.at desc, e.id desc""")
class AuditEntry {

    static final String OF_SUBJECT = "AuditEntry.ofSubject";
    static final LastWrite WRITE = new LastWrite("entries", """
            INSERT INTO account.audit_entry (id, at, account_id, action, subject_kind, subject_id, detail)
            SELECT id, at, account, action, kind, subject, detail FROM json_to_recordset(cast(? AS json))
            AS line(id uuid, at timestamptz, account uuid, action text, kind text, subject uuid, detail text)""");

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
