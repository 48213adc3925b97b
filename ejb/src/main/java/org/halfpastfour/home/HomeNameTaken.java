package org.halfpastfour.home;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** Another home of the district has this name. */
public final class HomeNameTaken extends Conflict {

    public static final String CODE = "home-name-taken";

    private static final long serialVersionUID = 1L;

    HomeNameTaken(String name) {
        super(CODE, Arguments.of("name", name));
    }
}
