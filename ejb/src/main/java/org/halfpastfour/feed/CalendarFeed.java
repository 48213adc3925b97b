package org.halfpastfour.feed;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that an account opened for itself. Whoever has its address reads it, for as long as the account still has
 * the right behind it.
 */
@Entity
@Table(schema = "programme", name = "calendar_feed")
@NamedQuery(
        name = CalendarFeed.OPEN,
        query = "select f from CalendarFeed f where f.account = :account and f.endedAt is null"
                + " and (f.household = :of or f.staffMember = :of or f.home = :of)")
@NamedNativeQuery(name = CalendarFeed.ASKED, resultSetMapping = CalendarFeed.OF_ADDRESS, query = """
        SELECT f.id, f.account_id AS account, f.household_id AS household, f.staff_member_id AS member, f.home_id AS home,
            a.language
        FROM programme.calendar_feed f
        JOIN account.account a ON a.id = f.account_id AND a.state = 'ACTIVE' AND NOT a.password_due
        LEFT JOIN programme.staff_member m ON m.id = f.staff_member_id AND m.account_id = f.account_id AND m.active
        WHERE f.secret = :secret AND f.ended_at IS NULL AND EXISTS (
            SELECT FROM account.account_grant g
            WHERE g.account_id = f.account_id AND g.valid_from <= :today AND coalesce(g.valid_to, :today) >= :today
                AND (g.role = 'PARENT' AND g.household_id = f.household_id
                    OR g.role = 'HOME_STAFF' AND g.home_id = f.home_id
                    OR g.role IN ('HOME_STAFF', 'VOLUNTEER') AND g.home_id = m.home_id))""")
@SqlResultSetMapping(
        name = CalendarFeed.OF_ADDRESS,
        classes =
                @ConstructorResult(
                        targetClass = AskedFeed.class,
                        columns = {
                            @ColumnResult(name = "id", type = UUID.class),
                            @ColumnResult(name = "account", type = UUID.class),
                            @ColumnResult(name = "household", type = UUID.class),
                            @ColumnResult(name = "member", type = UUID.class),
                            @ColumnResult(name = "home", type = UUID.class),
                            @ColumnResult(name = "language", type = String.class)
                        }))
class CalendarFeed {

    static final String OPEN = "CalendarFeed.open";
    static final String ASKED = "CalendarFeed.asked";
    static final String OF_ADDRESS = "CalendarFeed.ofAddress";

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "household_id")
    private @Nullable UUID household;

    @Column(name = "staff_member_id")
    private @Nullable UUID staffMember;

    @Column(name = "home_id")
    private @Nullable UUID home;

    private String secret;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private int version;

    protected CalendarFeed() {}

    CalendarFeed(AccountId account, FeedOf of, String fingerprint, Instant now) {
        this.id = Ids.next();
        this.account = account.value();
        switch (of.kind()) {
            case HOUSEHOLD -> household = of.id();
            case STAFF -> staffMember = of.id();
            case HOME -> home = of.id();
        }
        this.secret = fingerprint;
        this.madeAt = now;
    }

    /** Another address; the one of before opens nothing from now on. */
    void renew(String fingerprint, Instant now) {
        secret = fingerprint;
        madeAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }

    boolean isOpenFor(AccountId who) {
        return endedAt == null && account.equals(who.value());
    }

    FeedId id() {
        return new FeedId(id);
    }

    FeedOf of() {
        if (household != null) {
            return new FeedOf(FeedKind.HOUSEHOLD, household);
        }
        return staffMember != null
                ? new FeedOf(FeedKind.STAFF, staffMember)
                : new FeedOf(FeedKind.HOME, Objects.requireNonNull(home));
    }

    FeedView view() {
        return new FeedView(id(), of(), madeAt);
    }
}
