package org.halfpastfour.family;

import java.util.Map;
import org.halfpastfour.shared.Forbidden;

/** Only an unblocked guardian of the child, or the staff of its home, decides this. */
public final class NotTheGuardian extends Forbidden {

    public static final String CODE = "not-the-guardian";

    private static final long serialVersionUID = 1L;

    NotTheGuardian() {
        super(CODE, Map.of());
    }
}
