package org.halfpastfour.casework;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** On some of these days there is an agreement already. */
public final class AgreementOverlaps extends Conflict {

    public static final String CODE = "agreement-overlaps";

    private static final long serialVersionUID = 1L;

    AgreementOverlaps() {
        super(CODE, Map.of());
    }
}
