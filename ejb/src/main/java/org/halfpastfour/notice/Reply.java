package org.halfpastfour.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** An answer under a letter, by an adult of the family or by staff of the home. */
@Entity
@Table(schema = "notice", name = "reply")
@NamedQuery(name = Reply.OF, query = """
        select r from Reply r where function(includes as Boolean, :messages, r.message) order by r.at, r.id""")
@NamedQuery(name = Reply.SEE, query = """
        update Reply r set r.seenAt = :now, r.seenBy = :by
        where r.message = :message and r.adult is not null and r.seenAt is null""")
class Reply {

    static final String OF = "Reply.of";
    static final String SEE = "Reply.see";

    @Id
    private UUID id;

    @Column(name = "message_id")
    private UUID message;

    @Column(name = "adult_id")
    private @Nullable UUID adult;

    @Column(name = "account_id")
    private UUID account;

    private String body;

    private boolean pictured;

    @Column(name = "written_at")
    private Instant at;

    @Column(name = "told_as")
    private @Nullable UUID toldAs;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @Column(name = "seen_by")
    private @Nullable UUID seenBy;

    protected Reply() {}

    private Reply(ReplyToMessage command, AccountId by, Instant at) {
        this.id = Ids.next();
        this.message = command.message().value();
        this.account = by.value();
        this.body = command.body();
        this.pictured = command.picture() != null;
        this.at = at;
    }

    static Reply ofFamily(ReplyToMessage command, AdultId adult, AccountId by, Instant at) {
        Reply reply = new Reply(command, by, at);
        reply.adult = adult.value();
        return reply;
    }

    /** @param told the message by which the family hears of it outside */
    static Reply ofStaff(ReplyToMessage command, AccountId by, Instant at, MessageId told) {
        Reply reply = new Reply(command, by, at);
        reply.toldAs = told.value();
        return reply;
    }

    ReplyId id() {
        return ReplyId.of(id);
    }

    MessageId message() {
        return MessageId.of(message);
    }

    boolean isOfFamily() {
        return adult != null;
    }

    /** What the family wrote and nobody of the home has opened yet. */
    boolean waits() {
        return adult != null && seenAt == null;
    }

    @Nullable
    UUID adult() {
        return adult;
    }

    AccountId by() {
        return AccountId.of(account);
    }

    String body() {
        return body;
    }

    boolean pictured() {
        return pictured;
    }

    Instant at() {
        return at;
    }
}
