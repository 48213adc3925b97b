package org.halfpastfour.home;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Settlement;

/**
 * Changes what a home tells about itself, and whether it is open at all.
 *
 * @param version of what it told when the form was opened; a later one is not overwritten
 * @param settlement what becomes of what it touches
 */
public record ChangeHome(HomeId home, HomeProfile profile, HomeStatus status, int version, Settlement settlement) {

    public ChangeHome(HomeId home, HomeProfile profile, HomeStatus status, int version) {
        this(home, profile, status, version, Settlement.NONE);
    }

    public ChangeHome {
        new Checks()
                .notNull("home", home)
                .notNull("profile", profile)
                .notNull("status", status)
                .orThrow();
    }
}
