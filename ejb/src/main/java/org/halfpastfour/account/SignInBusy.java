package org.halfpastfour.account;

import java.util.Map;
import org.halfpastfour.shared.Limited;

/** So many sign in at this moment that this one waited too long for its turn. */
public final class SignInBusy extends Limited {

    public static final String CODE = "sign-in-busy";

    private static final long serialVersionUID = 1L;

    public SignInBusy() {
        super(CODE, Map.of());
    }
}
