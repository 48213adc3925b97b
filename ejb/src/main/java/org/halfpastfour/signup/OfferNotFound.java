package org.halfpastfour.signup;

import java.util.Map;
import org.halfpastfour.shared.NotFound;

/** There is no such offer, or who asks may not see it. */
public final class OfferNotFound extends NotFound {

    public static final String CODE = "offer-not-found";

    private static final long serialVersionUID = 1L;

    public OfferNotFound() {
        super(CODE, Map.of());
    }
}
