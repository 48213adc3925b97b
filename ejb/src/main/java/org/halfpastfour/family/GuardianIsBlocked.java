package org.halfpastfour.family;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** The adult is a blocked guardian of a child of the household, and may not see it. */
public final class GuardianIsBlocked extends Conflict {

    public static final String CODE = "guardian-is-blocked";

    private static final long serialVersionUID = 1L;

    GuardianIsBlocked(String name) {
        super(CODE, Arguments.of("name", name));
    }
}
