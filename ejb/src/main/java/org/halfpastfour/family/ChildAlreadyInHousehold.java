package org.halfpastfour.family;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** The child belongs to that household already. */
public final class ChildAlreadyInHousehold extends Conflict {

    public static final String CODE = "child-already-in-household";

    private static final long serialVersionUID = 1L;

    ChildAlreadyInHousehold() {
        super(CODE, Map.of());
    }
}
