package org.halfpastfour.family;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.NotFound;

/** There is no such consent, or it may not be seen. */
public final class ConsentNotFound extends NotFound {

    public static final String CODE = "consent-not-found";

    private static final long serialVersionUID = 1L;

    ConsentNotFound(ConsentId consent) {
        super(CODE, Arguments.of("consent", consent.toString()));
    }
}
