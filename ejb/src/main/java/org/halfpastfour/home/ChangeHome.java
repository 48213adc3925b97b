package org.halfpastfour.home;

import org.halfpastfour.shared.Checks;

/** Changes what a home tells about itself, and whether it is open at all. */
public record ChangeHome(HomeId home, HomeProfile profile, HomeStatus status) {

    public ChangeHome {
        new Checks()
                .notNull("home", home)
                .notNull("profile", profile)
                .notNull("status", status)
                .orThrow();
    }
}
