package org.halfpastfour.family;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.NotFound;

/** There is no such pick-up authority, or it may not be seen. */
public final class PickupNotFound extends NotFound {

    public static final String CODE = "pickup-not-found";

    private static final long serialVersionUID = 1L;

    PickupNotFound(PickupId pickup) {
        super(CODE, Arguments.of("pickup", pickup.toString()));
    }
}
