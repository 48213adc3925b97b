package org.halfpastfour.home;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.NotFound;

/** There is no such youth home. */
public final class HomeNotFound extends NotFound {

    public static final String CODE = "home-not-found";

    private static final long serialVersionUID = 1L;

    HomeNotFound(HomeId home) {
        super(CODE, Arguments.of("home", home.toString()));
    }
}
