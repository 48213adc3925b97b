package org.halfpastfour.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(schema = "account", name = "sign_in_log")
@NamedQuery(
        name = SignInLogEntry.LATEST,
        query = "select e from SignInLogEntry e where e.loginName = :loginName order by e.at desc, e.id desc")
@NamedQuery(
        name = SignInLogEntry.REFUSED_OPEN,
        query = "select new org.halfpastfour.account.RefusedFrom(e.account, e.remote, count(e), max(e.at))"
                + " from SignInLogEntry e join Account a on a.id = e.account where a.caseSide = false"
                + " and e.outcome in (REFUSED, LOCKED) and e.at >= :since"
                + " group by e.account, e.remote order by max(e.at) desc, e.account, e.remote")
@NamedQuery(
        name = SignInLogEntry.REFUSED_OTHERS,
        query = "select new org.halfpastfour.account.RefusedFrom(e.remote, count(e), max(e.at))"
                + " from SignInLogEntry e left join Account a on a.id = e.account"
                + " where (a.id is null or a.caseSide = true) and e.outcome in (REFUSED, LOCKED) and e.at >= :since"
                + " group by e.remote order by max(e.at) desc, e.remote")
@NamedQuery(
        name = SignInLogEntry.REFUSED_OF,
        query = "select new org.halfpastfour.account.RefusedFrom(e.account, e.remote, count(e), max(e.at))"
                + " from SignInLogEntry e where function(includes as Boolean, :accounts, e.account)"
                + " and e.outcome in (REFUSED, LOCKED) and e.at >= :since"
                + " group by e.account, e.remote order by max(e.at) desc, e.account, e.remote")
@NamedQuery(
        name = SignInLogEntry.REFUSED_BEFORE,
        query =
                "select count(e) from SignInLogEntry e where e.loginName = :loginName and e.outcome in (REFUSED, LOCKED)"
                        + " and not exists (select 1 from SignInLogEntry s where s.loginName = e.loginName"
                        + " and s.outcome = SIGNED_IN and s.at >= e.at)")
class SignInLogEntry {

    static final String LATEST = "SignInLogEntry.latest";
    static final String REFUSED_OPEN = "SignInLogEntry.refusedOpen";
    static final String REFUSED_OTHERS = "SignInLogEntry.refusedOthers";
    static final String REFUSED_OF = "SignInLogEntry.refusedOf";
    static final String REFUSED_BEFORE = "SignInLogEntry.refusedBefore";

    @Id
    private UUID id;

    private Instant at;

    @Column(name = "login_name")
    private String loginName;

    @Column(name = "account_id")
    private @Nullable UUID account;

    @Enumerated(EnumType.STRING)
    private SignInEvent outcome;

    private @Nullable String remote;

    protected SignInLogEntry() {}

    SignInLogEntry(
            Instant at, String loginName, @Nullable AccountId account, SignInEvent event, @Nullable String remote) {
        this.id = Ids.next();
        this.at = at;
        this.loginName = loginName;
        this.account = account == null ? null : account.value();
        this.outcome = event;
        this.remote = remote;
    }

    SignInLine line() {
        return new SignInLine(at, outcome, remote);
    }
}
