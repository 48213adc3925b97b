package org.halfpastfour.family;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** Somebody who is banned from collecting the child cannot be allowed to. */
public final class AdultIsBanned extends Conflict {

    public static final String CODE = "adult-is-banned";

    private static final long serialVersionUID = 1L;

    AdultIsBanned(String name) {
        super(CODE, Arguments.of("name", name));
    }
}
