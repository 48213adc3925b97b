package org.halfpastfour.signup;

import java.util.Map;
import org.halfpastfour.shared.Gone;

/** The offer is over: its time ran out, it was declined, or another place was taken instead. */
public final class OfferExpired extends Gone {

    public static final String CODE = "offer-expired";

    private static final long serialVersionUID = 1L;

    public OfferExpired() {
        super(CODE, Map.of());
    }
}
