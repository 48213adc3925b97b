package org.halfpastfour.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who forgot the password asks for a card: the staff of a home, or the city office when there is no home; of the case side a supervisor. */
@Entity
@Table(schema = "account", name = "access_request")
@NamedNativeQuery(name = AccessRequest.ASK, query = """
                INSERT INTO account.access_request AS r (id, account_id, home_id, asked_at)
                VALUES (:id, cast(:account AS uuid), cast(:home AS uuid), :now)
                ON CONFLICT (account_id) WHERE settled_at IS NULL
                DO UPDATE SET home_id = excluded.home_id, asked_at = excluded.asked_at""")
@NamedQuery(name = AccessRequest.OF_HOME, query = """
                select new org.halfpastfour.account.AskedLine(r.id, a.id, a.displayName, a.loginName, r.askedAt)
                from AccessRequest r join Account a on a.id = r.account
                where r.home = :home and r.settledAt is null and r.askedAt > :since and a.state = ACTIVE
                and a.caseSide = false
                order by r.askedAt, r.id""")
@NamedQuery(name = AccessRequest.OF_CITY_OFFICE, query = """
                select new org.halfpastfour.account.AskedLine(r.id, a.id, a.displayName, a.loginName, r.askedAt)
                from AccessRequest r join Account a on a.id = r.account
                where r.home is null and r.settledAt is null and r.askedAt > :since and a.state = ACTIVE
                and a.caseSide = false
                order by r.askedAt, r.id""")
@NamedQuery(name = AccessRequest.OF_CASE_SIDE, query = """
                select new org.halfpastfour.account.AskedLine(r.id, a.id, a.displayName, a.loginName, r.askedAt)
                from AccessRequest r join Account a on a.id = r.account
                where r.settledAt is null and r.askedAt > :since and a.state = ACTIVE and a.caseSide = true
                order by r.askedAt, r.id""")
@NamedQuery(
        name = AccessRequest.SETTLE,
        query = "update AccessRequest r set r.settledAt = :now, r.settledBy = :by"
                + " where r.account = :account and r.settledAt is null")
@NamedQuery(name = AccessRequest.FORGET, query = "delete from AccessRequest r where r.askedAt < :before")
class AccessRequest {

    static final String ASK = "AccessRequest.ask";
    static final String OF_HOME = "AccessRequest.ofHome";
    static final String OF_CITY_OFFICE = "AccessRequest.ofCityOffice";
    static final String OF_CASE_SIDE = "AccessRequest.ofCaseSide";
    static final String SETTLE = "AccessRequest.settle";
    static final String FORGET = "AccessRequest.forget";
    static final Duration KEPT = Duration.ofDays(7);

    @Id
    private UUID id;

    @Column(name = "account_id")
    private @Nullable UUID account;

    @Column(name = "home_id")
    private @Nullable UUID home;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by")
    private @Nullable UUID settledBy;

    protected AccessRequest() {}
}
