package org.halfpastfour.account;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What a browser session remembers of its sign-in. It ends 30 minutes after the person's last request and 12 hours after
 * the sign-in, whichever comes first, and with the password it was opened with.
 */
public final class SignedIn implements Serializable {

    /** The name of the session attribute that holds it, in both web applications. */
    public static final String ATTRIBUTE = "org.halfpastfour.signed-in";

    public static final Duration IDLE = Duration.ofMinutes(30);
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final long serialVersionUID = 1L;

    private final UUID browser;
    private final @Nullable AccountId account;
    private final String loginName;
    private final String stamp;
    private final boolean passwordDue;
    private final Instant since;
    private volatile Instant seen;

    public SignedIn(SignInResult result, Instant now) {
        this.browser = Ids.next();
        this.account = result.account();
        this.loginName = result.loginName();
        this.stamp = result.stamp();
        this.passwordDue = result.passwordDue();
        this.since = now;
        this.seen = now;
    }

    /** Under which it stands among the open browsers of its account. */
    public UUID browser() {
        return browser;
    }

    public String loginName() {
        return loginName;
    }

    /** Nothing opens but the change of the password, with which this session ends. */
    public boolean isPasswordDue() {
        return passwordDue;
    }

    /** The person did something; what a page asks by itself does not count. */
    public void touch(Instant now) {
        seen = now;
    }

    /** When the person last did something. */
    public Instant seen() {
        return seen;
    }

    @Nullable
    AccountId account() {
        return account;
    }

    boolean isGood(String stampOfToday, Instant now) {
        return stamp.equals(stampOfToday) && now.isBefore(seen.plus(IDLE)) && now.isBefore(since.plus(LONGEST));
    }
}
