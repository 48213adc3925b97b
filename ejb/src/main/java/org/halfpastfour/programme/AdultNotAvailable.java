package org.halfpastfour.programme;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** Somebody else has to be in charge; why is for nobody to know. */
public final class AdultNotAvailable extends Conflict {

    public static final String CODE = "adult-not-available";

    private static final long serialVersionUID = 1L;

    public AdultNotAvailable(String name) {
        super(CODE, Arguments.of("name", name));
    }
}
