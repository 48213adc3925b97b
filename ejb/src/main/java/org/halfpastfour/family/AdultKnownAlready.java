package org.halfpastfour.family;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** Who is typed as somebody new looks like an adult that is known around the child already. */
public final class AdultKnownAlready extends Conflict {

    public static final String CODE = "adult-known-already";

    private static final long serialVersionUID = 1L;

    AdultKnownAlready(String name) {
        super(CODE, Arguments.of("name", name));
    }
}
