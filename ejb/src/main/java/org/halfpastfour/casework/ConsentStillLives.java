package org.halfpastfour.casework;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** A consent of this household that was not withdrawn covers some of the days. */
public final class ConsentStillLives extends Conflict {

    public static final String CODE = "consent-still-lives";

    private static final long serialVersionUID = 1L;

    ConsentStillLives() {
        super(CODE, Map.of());
    }
}
