package org.halfpastfour.family;

import java.util.Map;
import org.halfpastfour.shared.Forbidden;

/** Name and birth date tell children apart; this change of them is made by the staff only. Why is not told. */
public final class ChildOnlyByStaff extends Forbidden {

    public static final String CODE = "child-only-by-staff";

    private static final long serialVersionUID = 1L;

    ChildOnlyByStaff() {
        super(CODE, Map.of());
    }
}
