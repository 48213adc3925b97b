package org.halfpastfour.casework;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** The facilitator has another family repair session at this time. */
public final class FacilitatorTaken extends Conflict {

    public static final String CODE = "facilitator-taken";

    private static final long serialVersionUID = 1L;

    FacilitatorTaken() {
        super(CODE, Map.of());
    }
}
