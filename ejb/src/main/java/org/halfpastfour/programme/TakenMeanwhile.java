package org.halfpastfour.programme;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** The room, an adult or a participant got another session at this time a moment ago. */
public final class TakenMeanwhile extends Conflict {

    public static final String CODE = "taken-meanwhile";

    private static final long serialVersionUID = 1L;

    public TakenMeanwhile() {
        super(CODE, Map.of());
    }

    public TakenMeanwhile(Throwable cause) {
        this();
        initCause(cause);
    }
}
