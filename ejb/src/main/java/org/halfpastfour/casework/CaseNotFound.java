package org.halfpastfour.casework;

import java.util.Map;
import org.halfpastfour.shared.NotFound;

/** There is no such case, or who asks may not know of it. */
public final class CaseNotFound extends NotFound {

    public static final String CODE = "case-not-found";

    private static final long serialVersionUID = 1L;

    public CaseNotFound() {
        super(CODE, Map.of());
    }
}
