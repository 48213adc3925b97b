package org.halfpastfour.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A one-time link for one account, good for a day. It opens nothing but the page that asks for another password. */
@Entity
@Table(schema = "account", name = "access_card")
@NamedQuery(
        name = AccessCard.GOOD,
        query = "select c from AccessCard c where c.secret = :secret and c.usedAt is null and c.endedAt is null"
                + " and c.goodUntil > :now")
@NamedQuery(
        name = AccessCard.USE,
        query = "update AccessCard c set c.usedAt = :now"
                + " where c.id = :id and c.usedAt is null and c.endedAt is null and c.goodUntil > :now")
@NamedQuery(
        name = AccessCard.END,
        query = "update AccessCard c set c.endedAt = :now"
                + " where c.account = :account and c.usedAt is null and c.endedAt is null")
@NamedQuery(
        name = AccessCard.END_OF_HOMES,
        query = "update AccessCard c set c.endedAt = :now"
                + " where c.account = :account and c.byHome and c.usedAt is null and c.endedAt is null")
class AccessCard {

    static final String GOOD = "AccessCard.good";
    static final String USE = "AccessCard.use";
    static final String END = "AccessCard.end";
    static final String END_OF_HOMES = "AccessCard.endOfHomes";
    static final Duration GOOD_FOR = Duration.ofHours(24);

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID account;

    private String secret;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "by_home")
    private boolean byHome;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "good_until")
    private Instant goodUntil;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected AccessCard() {}

    AccessCard(AccountId account, String secret, AccountId madeBy, boolean byHome, Instant madeAt) {
        this.id = Ids.next();
        this.account = account.value();
        this.secret = CardSecret.fingerprint(secret);
        this.madeBy = madeBy.value();
        this.byHome = byHome;
        this.madeAt = madeAt;
        this.goodUntil = madeAt.plus(GOOD_FOR);
    }

    UUID id() {
        return id;
    }

    String fingerprint() {
        return secret;
    }

    UUID madeBy() {
        return madeBy;
    }

    AccountId account() {
        return AccountId.of(account);
    }

    Instant goodUntil() {
        return goodUntil;
    }
}
