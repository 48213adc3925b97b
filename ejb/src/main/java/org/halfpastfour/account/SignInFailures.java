package org.halfpastfour.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The failures of a login name, whether an account has it or not, of an address or of a browser. An attempt counts as a failure before its password is
 * looked at and is taken back when it was right, so that no number of attempts at the same moment gets past the tenth.
 */
@Entity
@Table(schema = "account", name = "sign_in_guard")
@NamedNativeQuery(name = SignInFailures.ATTEMPT, resultClass = SignInFailures.class, query = """
                INSERT INTO account.sign_in_guard AS g (login_name, failures, last_failure_at)
                VALUES (:loginName, 1, :now)
                ON CONFLICT (login_name) DO UPDATE SET
                    failures = CASE WHEN g.last_failure_at < :forgotten THEN 1 ELSE g.failures + 1 END,
                    last_failure_at = :now,
                    locked_until = CASE WHEN g.last_failure_at >= :forgotten AND g.failures + 1 >= :most
                                        THEN cast(:until AS timestamptz) END
                WHERE g.locked_until IS NULL OR g.locked_until <= :now
                RETURNING *""")
@NamedQuery(
        name = SignInFailures.OF_ACCOUNT,
        query =
                "select a, f from Account a left join fetch a.grants left join SignInFailures f on f.loginName = a.loginName"
                        + " where a.loginName = :loginName")
@NamedQuery(
        name = SignInFailures.LOCKED,
        query =
                "select f from SignInFailures f where function(includes as Boolean, :names, f.loginName) and f.lockedUntil > :now")
@NamedQuery(name = SignInFailures.FORGIVE, query = "delete from SignInFailures f where f.loginName = :loginName")
@NamedQuery(
        name = SignInFailures.TAKE_BACK,
        query = "update SignInFailures f set f.failures = f.failures - 1, f.lockedUntil = null"
                + " where f.loginName = :loginName and f.failures > 0")
@NamedQuery(name = SignInFailures.FORGET, query = "delete from SignInFailures f where f.lastFailureAt < :before")
class SignInFailures {

    /** An account with its grants, and its failures if there are some. */
    static final String OF_ACCOUNT = "SignInFailures.ofAccount";

    static final String ATTEMPT = "SignInFailures.attempt";
    static final String LOCKED = "SignInFailures.locked";
    static final String FORGIVE = "SignInFailures.forgive";
    static final String TAKE_BACK = "SignInFailures.takeBack";
    static final String FORGET = "SignInFailures.forget";

    @Id
    @Column(name = "login_name")
    private String loginName;

    private int failures;

    @Column(name = "last_failure_at")
    private Instant lastFailureAt;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    protected SignInFailures() {}

    String loginName() {
        return loginName;
    }

    Optional<Instant> lockedAt(Instant now) {
        return Optional.ofNullable(lockedUntil).filter(until -> until.isAfter(now));
    }
}
