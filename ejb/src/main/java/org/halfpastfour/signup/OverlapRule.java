package org.halfpastfour.signup;

import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.Travel;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.TimeRange;

/** Nobody is in two sessions at once, and between two homes there is time for the way. */
final class OverlapRule {

    private OverlapRule() {}

    static boolean collide(SessionView one, SessionView other) {
        return collide(one.home(), one.during(), other);
    }

    static boolean collide(HomeId home, TimeRange during, SessionView other) {
        TimeRange needed = home.equals(other.home()) ? during : during.widenedBy(Travel.BETWEEN_HOMES);
        return needed.overlaps(other.during());
    }
}
