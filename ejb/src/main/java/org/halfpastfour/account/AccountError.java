package org.halfpastfour.account;

import java.time.Duration;
import java.time.Instant;
import org.halfpastfour.shared.Declared;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.DomainException.Kind;
import org.halfpastfour.shared.Fact;
import org.jspecify.annotations.Nullable;

/** What refuses a use case of this feature: first what can be wrong with a field, then the facts with what their texts say. */
public enum AccountError implements Fact {
    NOT_A_LANGUAGE,
    NOT_A_LOGIN_NAME,
    NOT_AN_IDEMPOTENCY_KEY,
    LOGIN_NAME_RESERVED,
    PASSWORD_IS_LOGIN_NAME,
    PASSWORD_ONLY_BLANKS,
    PASSWORD_NOT_NEW,
    PASSWORDS_DIFFER,
    PASSWORD_OF_KNOWN_WORDS,
    PASSWORD_TOO_COMMON,
    WRONG_PASSWORD,
    SCOPE_MISSING,
    SCOPE_NOT_OF_ROLE,

    /** There is no such request that is open, or not for who asks. */
    ACCESS_REQUEST_NOT_FOUND(Kind.NOT_FOUND),
    /** Nobody signs in with a disabled account, with a card neither. */
    ACCOUNT_DISABLED(Kind.CONFLICT),
    /** There is no such account. */
    ACCOUNT_NOT_FOUND(Kind.NOT_FOUND, "account"),
    /** No access card that is good now; whether there ever was such a one is not told. */
    CARD_NOT_GOOD(Kind.GONE),
    /**
     * The account works on cases, or ever did, or is to: what is wanted of it takes somebody of the case side as well.
     */
    CASE_SIDE_TAKES_TWO(Kind.CONFLICT),
    /** Another site's page tried to use the browser's sign-in to change something here. */
    CROSS_SITE_REQUEST(Kind.FORBIDDEN),
    /**
     * The request was done, and what was answered then is not told again, because the account may less by now. It says
     * neither what nor why: who was blocked for a child must not learn it here.
     */
    DONE_BEFORE(Kind.CONFLICT),
    /** The one-time link for the first account was used already, or is none. */
    FIRST_ACCOUNT_NOT_DUE(Kind.GONE),
    /** There is no such grant. */
    GRANT_NOT_FOUND(Kind.NOT_FOUND, "grant"),
    /** The key came with another request before. */
    IDEMPOTENCY_KEY_REUSED(Kind.CONFLICT),
    /** Another account has this login name. */
    LOGIN_NAME_TAKEN(Kind.CONFLICT, "loginName"),
    /** It lies outside what was granted to who asks; the answer is the same as for what does not exist. */
    NOT_FOUND(Kind.NOT_FOUND),
    /** Who works here is a parent in this house only where the account's adult is a member of the household. */
    NOT_OWN_FAMILY(Kind.CONFLICT),
    NOT_SIGNED_IN(Kind.FORBIDDEN),
    /**
     * Nobody takes away their own access, so that the city office always keeps somebody who can give it; and nobody
     * gives themselves more, so that two people know of every grant.
     */
    OWN_ACCOUNT(Kind.CONFLICT),
    /** The password was set by somebody else: its owner changes it before anything else opens. */
    PASSWORD_DUE(Kind.FORBIDDEN),
    /** The account works on the other side of the wall at that time, or is a member of a home's staff. */
    ROLES_MUST_NOT_MEET(Kind.CONFLICT),
    SIGN_IN_BUSY(Kind.LIMITED),
    /** After too many failures nobody signs in under this name for a while, with the right password neither. */
    SIGN_IN_LOCKED(Kind.LIMITED, "minutes", "seconds"),
    /** One address has tried too often what anybody may try; all of it waits for a while. */
    TOO_MANY_TRIES(Kind.LIMITED, "minutes", "seconds");

    private final Declared declared;

    /** What can be wrong with a field. */
    AccountError() {
        this(Kind.INVALID);
    }

    AccountError(Kind kind, String... says) {
        this.declared = new Declared(kind, says);
    }

    @Override
    public Declared declared() {
        return declared;
    }

    /** To be thrown, saying how long to wait: until then, and a second at least. */
    public DomainException until(@Nullable Instant until, Instant now) {
        long seconds =
                until == null ? 1 : Math.max(1, Duration.between(now, until).toSeconds());
        return told((seconds + 59) / 60, seconds);
    }
}
