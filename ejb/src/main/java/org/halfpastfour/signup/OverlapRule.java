package org.halfpastfour.signup;

import java.time.Duration;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.TimeRange;

/** Nobody is in two sessions at once, and between two homes there is time for the way. */
final class OverlapRule {

    static final Duration TRAVEL = Duration.ofMinutes(30);

    private OverlapRule() {}

    static boolean collide(SessionView one, SessionView other) {
        return collide(one.home(), one.during(), other);
    }

    static boolean collide(HomeId home, TimeRange during, SessionView other) {
        TimeRange needed = home.equals(other.home()) ? during : during.widenedBy(TRAVEL);
        return needed.overlaps(other.during());
    }
}
