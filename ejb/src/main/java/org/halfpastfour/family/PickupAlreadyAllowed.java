package org.halfpastfour.family;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** The adult may collect the child on some of these days already. */
public final class PickupAlreadyAllowed extends Conflict {

    public static final String CODE = "pickup-already-allowed";

    private static final long serialVersionUID = 1L;

    PickupAlreadyAllowed(String name) {
        super(CODE, Arguments.of("name", name));
    }
}
