package org.halfpastfour.programme;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** The room or the adults allow fewer places. */
public final class TooManyPlaces extends Conflict {

    public static final String CODE = "too-many-places";

    private static final long serialVersionUID = 1L;

    public TooManyPlaces(int places, int byRoom, int byAdults) {
        super(CODE, Arguments.of("places", places, "room", byRoom, "adults", byAdults));
    }
}
