package org.halfpastfour.account;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** The account works on the other side of the wall at that time, or is a member of a home's staff. */
public final class RolesMustNotMeet extends Conflict {

    public static final String CODE = "roles-must-not-meet";

    private static final long serialVersionUID = 1L;

    public RolesMustNotMeet() {
        super(CODE, Map.of());
    }
}
