package org.halfpastfour.attendance;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** This adult is banned or blocked for a child who comes to the same session, and so does not come in. */
public final class NotBesideThisChild extends Conflict {

    public static final String CODE = "not-beside-this-child";

    private static final long serialVersionUID = 1L;

    public NotBesideThisChild() {
        super(CODE, Map.of());
    }
}
