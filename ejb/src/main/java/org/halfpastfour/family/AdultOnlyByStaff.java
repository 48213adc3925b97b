package org.halfpastfour.family;

import java.util.Map;
import org.halfpastfour.shared.Forbidden;

/** Somebody with an own account changes own details; otherwise the staff does. */
public final class AdultOnlyByStaff extends Forbidden {

    public static final String CODE = "adult-only-by-staff";

    private static final long serialVersionUID = 1L;

    AdultOnlyByStaff() {
        super(CODE, Map.of());
    }
}
