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
class SignInLogEntry {

    static final String LATEST = "SignInLogEntry.latest";

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
