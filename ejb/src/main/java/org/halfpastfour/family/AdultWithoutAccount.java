package org.halfpastfour.family;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** The adult signs in with no account yet. */
public final class AdultWithoutAccount extends Conflict {

    public static final String CODE = "adult-without-account";

    private static final long serialVersionUID = 1L;

    AdultWithoutAccount(String name) {
        super(CODE, Arguments.of("name", name));
    }
}
