package org.halfpastfour.home;

import org.halfpastfour.shared.Checks;

/**
 * Changes what a home tells about itself, and whether it is open at all.
 *
 * @param version of what it told when the form was opened; a later one is not overwritten
 */
public record ChangeHome(HomeId home, HomeProfile profile, HomeStatus status, int version) {

    public ChangeHome {
        new Checks()
                .notNull("home", home)
                .notNull("profile", profile)
                .notNull("status", status)
                .orThrow();
    }
}
