package org.halfpastfour.family;

import java.util.Map;
import org.halfpastfour.shared.Forbidden;

/** These details tell people apart at the door, so that only the staff changes them. */
public final class DetailsOnlyByStaff extends Forbidden {

    public static final String CODE = "details-only-by-staff";

    private static final long serialVersionUID = 1L;

    DetailsOnlyByStaff() {
        super(CODE, Map.of());
    }
}
