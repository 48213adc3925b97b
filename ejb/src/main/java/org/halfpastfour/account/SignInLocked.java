package org.halfpastfour.account;

import java.time.Duration;
import java.time.Instant;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Limited;

/** After too many failures nobody signs in under this name for a while, with the right password neither. */
public final class SignInLocked extends Limited {

    public static final String CODE = "sign-in-locked";

    private static final long serialVersionUID = 1L;

    public SignInLocked(Instant until, Instant now) {
        this(Math.max(1, Duration.between(now, until).toSeconds()));
    }

    private SignInLocked(long seconds) {
        super(CODE, Arguments.of("minutes", (seconds + 59) / 60, "seconds", seconds));
    }
}
