package org.halfpastfour.programme;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** More participants have a place than would be left. */
public final class PlacesBelowTaken extends Conflict {

    public static final String CODE = "places-below-taken";

    private static final long serialVersionUID = 1L;

    public PlacesBelowTaken(int places, int taken) {
        super(CODE, Arguments.of("places", places, "taken", taken));
    }
}
