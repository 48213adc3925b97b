package org.halfpastfour.programme;

import java.util.Map;
import org.halfpastfour.shared.NotFound;

/** There is no such programme, or who asks may not see it. */
public final class ProgrammeNotFound extends NotFound {

    public static final String CODE = "programme-not-found";

    private static final long serialVersionUID = 1L;

    public ProgrammeNotFound() {
        super(CODE, Map.of());
    }
}
