package org.halfpastfour.family;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** The adult signs in with another account already. */
public final class AdultHasAccount extends Conflict {

    public static final String CODE = "adult-has-account";

    private static final long serialVersionUID = 1L;

    AdultHasAccount(String name) {
        super(CODE, Arguments.of("name", name));
    }
}
