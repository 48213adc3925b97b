package org.halfpastfour.signup;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** The last guardian cannot leave children alone in a session that needs one. */
public final class GuardianStays extends Conflict {

    public static final String CODE = "guardian-stays";

    private static final long serialVersionUID = 1L;

    public GuardianStays() {
        super(CODE, Map.of());
    }
}
