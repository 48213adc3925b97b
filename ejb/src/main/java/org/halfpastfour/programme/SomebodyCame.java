package org.halfpastfour.programme;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** Who has come stands on the sheet of that day: the session does not get another time any more. */
public final class SomebodyCame extends Conflict {

    public static final String CODE = "somebody-came";

    private static final long serialVersionUID = 1L;

    public SomebodyCame() {
        super(CODE, Map.of());
    }
}
