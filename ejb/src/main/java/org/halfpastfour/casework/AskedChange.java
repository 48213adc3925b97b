package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.AskedOfCaseSide;
import org.halfpastfour.shared.Role;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was asked for an account of the case side; it becomes so when a second person confirms it in time. */
@Entity
@Immutable
@Table(schema = "casework", name = "asked_change")
@NamedNativeQuery(name = AskedChange.ASK, query = """
                INSERT INTO casework.asked_change
                    (id, kind, account_id, role, district_code, valid_from, valid_to, asked_by, asked_at, good_until)
                VALUES (uuidv7(), :kind, :account, cast(:role AS text), cast(:district AS text), cast(:from AS date),
                        cast(:to AS date), casework.asker(), :now, :until)""")
@NamedNativeQuery(
        name = AskedChange.SETTLE,
        query = "SELECT casework.settle(:id, :outcome, :now)",
        resultClass = String.class)
@NamedNativeQuery(
        name = AskedChange.MAY_SETTLE,
        query =
                "SELECT a.id FROM casework.asked_change a WHERE a.outcome IS NULL AND a.good_until > :now AND casework.may_settle(a.id)",
        resultClass = UUID.class)
@NamedQuery(
        name = AskedChange.OPEN,
        query = "select a from AskedChange a where a.outcome is null and a.goodUntil > :now order by a.askedAt, a.id")
class AskedChange {

    static final String ASK = "AskedChange.ask";
    static final String SETTLE = "AskedChange.settle";
    static final String MAY_SETTLE = "AskedChange.maySettle";
    static final String OPEN = "AskedChange.open";

    /** So long somebody has to confirm it. */
    static final Duration GOOD_FOR = Duration.ofDays(7);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private AskedOfCaseSide.Kind kind;

    @Column(name = "account_id")
    private UUID account;

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    @Column(name = "district_code")
    private @Nullable String district;

    @Column(name = "valid_from")
    private @Nullable LocalDate from;

    @Column(name = "valid_to")
    private @Nullable LocalDate to;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "good_until")
    private Instant goodUntil;

    private @Nullable String outcome;

    protected AskedChange() {}

    UUID id() {
        return id;
    }

    AskedOfCaseSide.Kind kind() {
        return kind;
    }

    AccountId account() {
        return AccountId.of(account);
    }

    @Nullable
    Role role() {
        return role;
    }

    @Nullable
    String district() {
        return district;
    }

    @Nullable
    LocalDate from() {
        return from;
    }

    @Nullable
    LocalDate to() {
        return to;
    }

    AccountId askedBy() {
        return AccountId.of(askedBy);
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant goodUntil() {
        return goodUntil;
    }
}
