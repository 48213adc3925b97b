package org.halfpastfour.casework;

import java.util.Map;
import org.halfpastfour.shared.NotFound;

/** There is no such goal, intervention, consent, note or session in a case that who asks may see. */
public final class CaseRecordNotFound extends NotFound {

    public static final String CODE = "case-record-not-found";

    private static final long serialVersionUID = 1L;

    CaseRecordNotFound() {
        super(CODE, Map.of());
    }
}
