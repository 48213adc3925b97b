package org.halfpastfour.account;

import java.time.Duration;
import java.time.Instant;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Limited;
import org.jspecify.annotations.Nullable;

/** One address has tried too often what anybody may try; all of it waits for a while. */
public final class TooManyTries extends Limited {

    public static final String CODE = "too-many-tries";

    private static final long serialVersionUID = 1L;

    TooManyTries(@Nullable Instant until, Instant now) {
        this(until == null ? 1 : Math.max(1, Duration.between(now, until).toSeconds()));
    }

    private TooManyTries(long seconds) {
        super(CODE, Arguments.of("minutes", (seconds + 59) / 60, "seconds", seconds));
    }
}
