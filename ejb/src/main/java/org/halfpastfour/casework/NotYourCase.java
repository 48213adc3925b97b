package org.halfpastfour.casework;

import java.util.Map;
import org.halfpastfour.shared.Forbidden;

/** Who supervises sees a case, but only its caseworker changes it. */
public final class NotYourCase extends Forbidden {

    public static final String CODE = "not-your-case";

    private static final long serialVersionUID = 1L;

    NotYourCase() {
        super(CODE, Map.of());
    }
}
