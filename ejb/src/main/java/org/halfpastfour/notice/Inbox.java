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
 * What somebody finds in the own inbox: without messages that tell of somebody from whom one is kept, and without those
 * that only said that the home has answered, which stands under the letter.
 */
@Entity
@Immutable
@Table(schema = "notice", name = "message")
@NamedNativeQuery(name = Inbox.PAGE, resultSetMapping = Inbox.PAGE, query = """
        WITH mine AS MATERIALIZED (
            SELECT m.id, m.kind, m.safety, m.target, m.target_id, m.circular_id,
                greatest(m.at, (SELECT max(r.written_at) FROM notice.reply r
                    WHERE :talks AND r.message_id = m.id AND r.adult_id IS NULL)) AS moved
            FROM notice.message m
            WHERE (m.household_id = ANY(:households) OR m.staff_member_id = ANY(:members)) AND NOT m.about && :kept
                AND NOT EXISTS (SELECT FROM notice.reply r WHERE r.told_as = m.id))
        SELECT i.id, i.moved AS at, i.kind, i.safety, t.title, t.body, i.target, i.target_id AS targetid,
            i.circular_id IS NOT NULL AS letter, coalesce(d.read_at >= i.moved, false) AS is_read
        FROM mine i JOIN notice.message_text t ON t.message_id = i.id AND t.language = :language
        LEFT JOIN notice.message_read d ON d.message_id = i.id AND d.account_id = :account
        WHERE (:first OR (i.moved, i.id) < (SELECT a.moved, a.id FROM mine a WHERE a.id = :after))
        ORDER BY i.moved DESC, i.id DESC LIMIT :most""")
@SqlResultSetMapping(
        name = Inbox.PAGE,
        classes =
                @ConstructorResult(
                        targetClass = InboxRow.class,
                        columns = {
                            @ColumnResult(name = "id", type = UUID.class),
                            @ColumnResult(name = "at", type = Instant.class),
                            @ColumnResult(name = "kind", type = String.class),
                            @ColumnResult(name = "safety", type = Boolean.class),
                            @ColumnResult(name = "title", type = String.class),
                            @ColumnResult(name = "body", type = String.class),
                            @ColumnResult(name = "target", type = String.class),
                            @ColumnResult(name = "targetid", type = UUID.class),
                            @ColumnResult(name = "letter", type = Boolean.class),
                            @ColumnResult(name = "is_read", type = Boolean.class)
                        }))
@NamedNativeQuery(name = Inbox.UNREAD, resultClass = Long.class, query = """
        SELECT count(*) FROM notice.message m
        LEFT JOIN notice.message_read d ON d.message_id = m.id AND d.account_id = :account
        WHERE (m.household_id = ANY(:households) OR m.staff_member_id = ANY(:members)) AND NOT m.about && :kept
            AND NOT EXISTS (SELECT FROM notice.reply r WHERE r.told_as = m.id)
            AND (d.read_at IS NULL OR :talks AND EXISTS (SELECT FROM notice.reply r
                WHERE r.message_id = m.id AND r.adult_id IS NULL AND r.written_at > d.read_at))""")
class Inbox {

    static final String PAGE = "Inbox.page";
    static final String UNREAD = "Inbox.unread";

    @Id
    private UUID id;

    @Column(name = "at")
    private Instant at;

    protected Inbox() {}
}
