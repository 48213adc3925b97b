package org.halfpastfour.family;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.NotFound;

/** There is no such adult, or this one may not be seen. */
public final class AdultNotFound extends NotFound {

    public static final String CODE = "adult-not-found";

    private static final long serialVersionUID = 1L;

    public AdultNotFound(AdultId adult) {
        super(CODE, Arguments.of("adult", adult.toString()));
    }
}
