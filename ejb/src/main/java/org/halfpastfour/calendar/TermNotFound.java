package org.halfpastfour.calendar;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.NotFound;

/** There is no such term. */
public final class TermNotFound extends NotFound {

    public static final String CODE = "term-not-found";

    private static final long serialVersionUID = 1L;

    TermNotFound(TermId term) {
        super(CODE, Arguments.of("term", term.toString()));
    }
}
