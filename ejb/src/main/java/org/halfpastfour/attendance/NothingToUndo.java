package org.halfpastfour.attendance;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** There is no mark that could be undone. */
public final class NothingToUndo extends Conflict {

    public static final String CODE = "nothing-to-undo";

    private static final long serialVersionUID = 1L;

    public NothingToUndo() {
        super(CODE, Map.of());
    }
}
