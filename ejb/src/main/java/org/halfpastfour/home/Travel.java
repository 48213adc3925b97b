package org.halfpastfour.home;

import java.time.Duration;

/** How long somebody needs from one home to another, whichever they are. */
public final class Travel {

    public static final Duration BETWEEN_HOMES = Duration.ofMinutes(30);

    private Travel() {}
}
