package org.halfpastfour.roster;

import java.util.Map;
import org.halfpastfour.shared.NotFound;

/** Nobody like that works in the home, or who asks may not sign that one in. */
public final class NotOnTheStaff extends NotFound {

    public static final String CODE = "not-on-the-staff";

    private static final long serialVersionUID = 1L;

    public NotOnTheStaff() {
        super(CODE, Map.of());
    }
}
