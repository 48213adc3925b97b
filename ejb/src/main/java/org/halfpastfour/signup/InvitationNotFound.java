package org.halfpastfour.signup;

import java.util.Map;
import org.halfpastfour.shared.NotFound;

/** Nothing is asked of this household for the series: it was answered, or there is nothing new. */
public final class InvitationNotFound extends NotFound {

    public static final String CODE = "invitation-not-found";

    private static final long serialVersionUID = 1L;

    public InvitationNotFound() {
        super(CODE, Map.of());
    }
}
