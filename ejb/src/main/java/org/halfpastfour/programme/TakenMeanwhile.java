package org.halfpastfour.programme;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** Somebody else took the room or an adult for this time a moment ago. */
public final class TakenMeanwhile extends Conflict {

    public static final String CODE = "taken-meanwhile";

    private static final long serialVersionUID = 1L;

    public TakenMeanwhile(Throwable cause) {
        super(CODE, Map.of());
        initCause(cause);
    }
}
