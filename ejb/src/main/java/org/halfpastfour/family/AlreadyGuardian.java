package org.halfpastfour.family;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** The adult is guardian of the child in this time already. */
public final class AlreadyGuardian extends Conflict {

    public static final String CODE = "already-guardian";

    private static final long serialVersionUID = 1L;

    AlreadyGuardian(String name) {
        super(CODE, Arguments.of("name", name));
    }
}
