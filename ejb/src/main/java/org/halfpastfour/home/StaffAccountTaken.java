package org.halfpastfour.home;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** The account is another member of the home's staff already. */
public final class StaffAccountTaken extends Conflict {

    public static final String CODE = "staff-account-taken";

    private static final long serialVersionUID = 1L;

    StaffAccountTaken() {
        super(CODE, Map.of());
    }
}
