package org.halfpastfour.attendance;

import java.util.Map;
import org.halfpastfour.shared.Forbidden;

/** Only the home's staff records an absence without excuse. */
public final class AbsenceKindForStaff extends Forbidden {

    public static final String CODE = "absence-kind-for-staff";

    private static final long serialVersionUID = 1L;

    public AbsenceKindForStaff() {
        super(CODE, Map.of());
    }
}
