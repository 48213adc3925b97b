package org.halfpastfour.roster;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** Somebody is signed in in another home, which one is nobody's business here. */
public final class PresentElsewhere extends Conflict {

    public static final String CODE = "present-elsewhere";

    private static final long serialVersionUID = 1L;

    public PresentElsewhere(String who) {
        super(CODE, Arguments.of("who", who));
    }
}
