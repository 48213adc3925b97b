package org.halfpastfour.calendar;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.NotFound;

/** There is no such local closure. */
public final class ClosureNotFound extends NotFound {

    public static final String CODE = "closure-not-found";

    private static final long serialVersionUID = 1L;

    ClosureNotFound(ClosureId closure) {
        super(CODE, Arguments.of("closure", closure.toString()));
    }
}
