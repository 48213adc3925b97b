package org.halfpastfour.family;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** The guardian has given this consent for some of these days already. */
public final class ConsentAlreadyGiven extends Conflict {

    public static final String CODE = "consent-already-given";

    private static final long serialVersionUID = 1L;

    ConsentAlreadyGiven() {
        super(CODE, Map.of());
    }
}
