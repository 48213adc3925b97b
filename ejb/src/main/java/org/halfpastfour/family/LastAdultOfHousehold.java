package org.halfpastfour.family;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** Children of the household would be left without an adult. */
public final class LastAdultOfHousehold extends Conflict {

    public static final String CODE = "last-adult-of-household";

    private static final long serialVersionUID = 1L;

    LastAdultOfHousehold(String name) {
        super(CODE, Arguments.of("name", name));
    }
}
