package org.halfpastfour.signup;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** The session has fewer places than the family needs together. */
public final class PartyTooLarge extends Conflict {

    public static final String CODE = "party-too-large";

    private static final long serialVersionUID = 1L;

    public PartyTooLarge(int participants, int places) {
        super(CODE, Arguments.of("participants", participants, "places", places));
    }
}
