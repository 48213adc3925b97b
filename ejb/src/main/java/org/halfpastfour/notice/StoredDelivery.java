package org.halfpastfour.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.account.Language;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One envelope to one person by one channel. */
@Entity
@Table(schema = "notice", name = "delivery")
@DynamicUpdate
@NamedQuery(name = StoredDelivery.OF_MESSAGES, query = """
        select d from StoredDelivery d where function(includes as Boolean, :messages, d.message) order by d.id""")
@NamedNativeQuery(name = StoredDelivery.TAKE, resultClass = StoredDelivery.class, query = """
        WITH taken AS MATERIALIZED (
            SELECT id FROM notice.delivery WHERE state = 'DUE' AND channel NOT IN ('CALL', 'PAPER') AND next_at <= :now
            ORDER BY safety DESC, next_at LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED)
        UPDATE notice.delivery d SET state = 'SENDING', attempts = d.attempts + 1, sending_since = :now, fault = NULL
        FROM taken WHERE d.id = taken.id RETURNING d.*""")
@NamedNativeQuery(name = StoredDelivery.RECOVER, query = """
        UPDATE notice.delivery SET state = CASE WHEN safety THEN 'DUE' ELSE 'UNSURE' END, next_at = :now,
            sending_since = NULL, fault = 'ANSWER_LOST'
        WHERE id IN (SELECT id FROM notice.delivery WHERE state = 'SENDING' AND sending_since < :before
            FOR NO KEY UPDATE SKIP LOCKED)""")
@NamedNativeQuery(name = StoredDelivery.KEEP_PAPER, query = """
        UPDATE notice.delivery SET state = 'SENT', attempts = 1, answered_at = :now
        WHERE state = 'DUE' AND channel = 'PAPER' AND next_at <= :now""")
@NamedNativeQuery(name = StoredDelivery.SENT, query = """
        UPDATE notice.delivery SET state = 'SENT', sending_since = NULL, fault = NULL, answer = nullif(:answer, ''), answered_at = :now
        WHERE id = :id AND state IN ('SENDING', 'DUE', 'UNSURE', 'FAILED')""")
@NamedNativeQuery(name = StoredDelivery.NOT_SENT, query = """
        UPDATE notice.delivery SET state = :state, next_at = :next, sending_since = NULL, fault = :fault, answer = nullif(:answer, '')
        WHERE id = :id AND state = 'SENDING' AND attempts = :attempt""")
class StoredDelivery {

    static final String OF_MESSAGES = "StoredDelivery.ofMessages";
    static final String TAKE = "StoredDelivery.take";
    static final String RECOVER = "StoredDelivery.recover";
    static final String KEEP_PAPER = "StoredDelivery.keepPaper";
    static final String SENT = "StoredDelivery.sent";
    static final String NOT_SENT = "StoredDelivery.notSent";

    @Id
    private UUID id;

    @Column(name = "message_id")
    private UUID message;

    @Column(name = "person_id")
    private @Nullable UUID person;

    @Column(name = "staff_member_id")
    private @Nullable UUID staffMember;

    @Enumerated(EnumType.STRING)
    private ChannelKind channel;

    private @Nullable String address;

    private String language;

    private boolean safety;

    @Enumerated(EnumType.STRING)
    private DeliveryState state = DeliveryState.DUE;

    private int attempts;

    @Column(name = "next_at")
    private Instant next;

    @Column(name = "sending_since")
    private @Nullable Instant sendingSince;

    @Enumerated(EnumType.STRING)
    private @Nullable DeliveryFault fault;

    private @Nullable String answer;

    @Column(name = "answered_at")
    private @Nullable Instant answered;

    @Column(name = "called_at")
    private @Nullable Instant called;

    @Column(name = "called_by")
    private @Nullable UUID calledBy;

    protected StoredDelivery() {}

    StoredDelivery(MessageId message, Envelope envelope) {
        this.id = Ids.next();
        this.message = message.value();
        this.person = envelope.person();
        this.staffMember = envelope.staffMember();
        this.channel = envelope.channel();
        this.address = envelope.address();
        this.language = envelope.language().tag();
        this.safety = envelope.safety();
        this.next = envelope.from();
    }

    DeliveryId id() {
        return new DeliveryId(id);
    }

    MessageId message() {
        return new MessageId(message);
    }

    @Nullable
    UUID person() {
        return person;
    }

    @Nullable
    UUID staffMember() {
        return staffMember;
    }

    ChannelKind channel() {
        return channel;
    }

    @Nullable
    String address() {
        return address;
    }

    Language language() {
        return Language.of(language);
    }

    boolean isSafety() {
        return safety;
    }

    DeliveryState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant next() {
        return next;
    }

    @Nullable
    DeliveryFault fault() {
        return fault;
    }

    @Nullable
    String answer() {
        return answer;
    }

    @Nullable
    Instant answered() {
        return answered;
    }

    @Nullable
    Instant called() {
        return called;
    }

    @Nullable
    UUID calledBy() {
        return calledBy;
    }

    boolean isOfTheSamePerson(StoredDelivery other) {
        return person != null && person.equals(other.person)
                || staffMember != null && staffMember.equals(other.staffMember);
    }

    /** It did not arrive, and the same person got the message by another way. */
    boolean isReplacedBy(StoredDelivery other) {
        return state == DeliveryState.FAILED
                && (other.state == DeliveryState.SENT || other.state == DeliveryState.CALLED)
                && isOfTheSamePerson(other);
    }

    /** What was taken did not arrive after all. */
    void comeBack(DeliveryFault why) {
        state = DeliveryState.FAILED;
        fault = why;
        sendingSince = null;
    }

    /** Somebody of the home told it by phone. */
    void call(UUID by, Instant at) {
        state = DeliveryState.CALLED;
        called = at;
        calledBy = by;
    }
}
