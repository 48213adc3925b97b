package org.halfpastfour.casework;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** Another case has this number. */
public final class CaseNumberTaken extends Conflict {

    public static final String CODE = "case-number-taken";

    private static final long serialVersionUID = 1L;

    CaseNumberTaken(String number) {
        super(CODE, Arguments.of("number", number));
    }
}
