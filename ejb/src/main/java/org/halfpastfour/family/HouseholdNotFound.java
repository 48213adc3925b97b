package org.halfpastfour.family;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.NotFound;

/** There is no such household, or it may not be seen. */
public final class HouseholdNotFound extends NotFound {

    public static final String CODE = "household-not-found";

    private static final long serialVersionUID = 1L;

    HouseholdNotFound(HouseholdId household) {
        super(CODE, Arguments.of("household", household.toString()));
    }
}
