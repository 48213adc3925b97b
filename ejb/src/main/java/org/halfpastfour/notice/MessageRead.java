package org.halfpastfour.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.account.AccountId;

/** When an account has opened a message, first and last. */
@Entity
@IdClass(MessageRead.Key.class)
@Table(schema = "notice", name = "message_read")
@NamedQuery(
        name = MessageRead.OF,
        query = "select r from MessageRead r where function(includes as Boolean, :messages, r.message)")
@NamedNativeQuery(name = MessageRead.READ, query = """
        INSERT INTO notice.message_read (message_id, account_id, first_at, read_at) VALUES (:message, :account, :now, :now)
        ON CONFLICT (message_id, account_id) DO UPDATE SET read_at = excluded.read_at""")
class MessageRead {

    static final String OF = "MessageRead.of";
    static final String READ = "MessageRead.read";

    @Id
    @Column(name = "message_id")
    private UUID message;

    @Id
    @Column(name = "account_id")
    private UUID account;

    @Column(name = "first_at")
    private Instant first;

    @Column(name = "read_at")
    private Instant last;

    protected MessageRead() {}

    record Key(UUID message, UUID account) implements Serializable {}

    MessageId message() {
        return MessageId.of(message);
    }

    AccountId account() {
        return AccountId.of(account);
    }

    /** When it was opened first. */
    Instant first() {
        return first;
    }
}
