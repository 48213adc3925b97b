package org.halfpastfour.account;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/**
 * The request was done, and what was answered then is not told again, because the account may less by now. It says
 * neither what nor why: who was blocked for a child must not learn it here.
 */
public final class DoneBefore extends Conflict {

    public static final String CODE = "done-before";

    private static final long serialVersionUID = 1L;

    public DoneBefore() {
        super(CODE, Map.of());
    }
}
