package org.halfpastfour.signup;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** So many participants have another session at the new time. */
public final class MoveDoubleBooks extends Conflict {

    public static final String CODE = "move-double-books";

    private static final long serialVersionUID = 1L;

    public MoveDoubleBooks(int participants) {
        super(CODE, Arguments.of("participants", participants));
    }
}
