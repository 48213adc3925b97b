package org.halfpastfour.attendance;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** Told absent in good time, the place went to another family and none is free; at the door staff decide. */
public final class PlaceGivenOn extends Conflict {

    public static final String CODE = "place-given-on";

    private static final long serialVersionUID = 1L;

    public PlaceGivenOn() {
        super(CODE, Map.of());
    }
}
