package org.halfpastfour.notice;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Where somebody is reached, besides the phone that the family gave. */
@Entity
@Table(schema = "notice", name = "address")
@SqlResultSetMapping(
        name = StoredAddress.OF_PERSONS,
        classes =
                @ConstructorResult(
                        targetClass = KnownAddress.class,
                        columns = {
                            @ColumnResult(name = "who", type = UUID.class),
                            @ColumnResult(name = "account", type = Boolean.class),
                            @ColumnResult(name = "language", type = String.class),
                            @ColumnResult(name = "channel", type = String.class),
                            @ColumnResult(name = "address", type = String.class),
                            @ColumnResult(name = "is_off", type = Boolean.class)
                        }))
@NamedNativeQuery(name = StoredAddress.OF_PERSONS, resultSetMapping = StoredAddress.OF_PERSONS, query = """
        SELECT p.id AS who, c.id IS NOT NULL AS account, c.language, a.channel, a.address,
            o.address IS NOT NULL AS is_off
        FROM programme.person p LEFT JOIN account.account c ON c.id = p.account_id
        LEFT JOIN LATERAL (
            SELECT channel, address FROM notice.address WHERE person_id = p.id AND code IS NULL
            UNION ALL SELECT 'SMS', p.phone WHERE p.phone LIKE '1%' AND NOT EXISTS (
                SELECT FROM notice.address x WHERE x.person_id = p.id AND x.channel = 'SMS')) a ON true
        LEFT JOIN notice.channel_off o ON o.channel = a.channel AND o.address = a.address
        WHERE p.id = ANY(:ids)""")
@NamedNativeQuery(name = StoredAddress.OF_STAFF, resultSetMapping = StoredAddress.OF_PERSONS, query = """
        SELECT m.id AS who, c.id IS NOT NULL AS account, c.language, a.channel, a.address,
            o.address IS NOT NULL AS is_off
        FROM programme.staff_member m LEFT JOIN account.account c ON c.id = m.account_id
        LEFT JOIN notice.address a ON a.staff_member_id = m.id
        LEFT JOIN notice.channel_off o ON o.channel = a.channel AND o.address = a.address
        WHERE m.id = ANY(:ids) AND m.active""")
@NamedQuery(
        name = StoredAddress.OF_PERSON,
        query = "select a from StoredAddress a where a.person = :person order by a.channel")
class StoredAddress {

    static final String OF_PERSONS = "StoredAddress.ofPersons";
    static final String OF_STAFF = "StoredAddress.ofStaff";
    static final String OF_PERSON = "StoredAddress.ofPerson";

    @Id
    private UUID id;

    @Column(name = "person_id")
    private @Nullable UUID person;

    @Column(name = "staff_member_id")
    private @Nullable UUID staffMember;

    @Enumerated(EnumType.STRING)
    private ChannelKind channel;

    private String address;

    private Instant since;

    private @Nullable String code;

    @Column(name = "code_until")
    private @Nullable Instant codeUntil;

    protected StoredAddress() {}

    /** Of an adult of a family. */
    StoredAddress(UUID person, ChannelKind channel, String address, Instant since) {
        this.id = Ids.next();
        this.person = person;
        this.channel = channel;
        this.address = address;
        this.since = since;
    }

    ChannelKind channel() {
        return channel;
    }

    String address() {
        return address;
    }

    Instant since() {
        return since;
    }

    void become(String other, Instant now) {
        address = other;
        since = now;
    }

    /** Nothing else is sent there until somebody types this. */
    void ask(ConfirmationCode asked) {
        code = asked.value();
        codeUntil = asked.until();
    }

    boolean isConfirmed() {
        return code == null;
    }

    boolean askedAfter(Instant moment) {
        return codeUntil != null && codeUntil.minus(ConfirmationCode.GOOD_FOR).isAfter(moment);
    }

    ConfirmationCode code() {
        return new ConfirmationCode(Objects.requireNonNull(code), Objects.requireNonNull(codeUntil));
    }

    void confirm() {
        code = null;
        codeUntil = null;
    }
}
