package org.halfpastfour.family;

import java.util.Map;
import org.halfpastfour.shared.Forbidden;

/** Only the staff of the home withdraws a ban. */
public final class BanOnlyByStaff extends Forbidden {

    public static final String CODE = "ban-only-by-staff";

    private static final long serialVersionUID = 1L;

    BanOnlyByStaff() {
        super(CODE, Map.of());
    }
}
