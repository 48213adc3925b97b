package org.halfpastfour.signup;

import java.util.Map;
import org.halfpastfour.shared.NotFound;

/** Nothing of the kind is open: it was settled meanwhile, or who asks may not see it. */
public final class MatterNotFound extends NotFound {

    public static final String CODE = "matter-not-found";

    private static final long serialVersionUID = 1L;

    public MatterNotFound() {
        super(CODE, Map.of());
    }
}
