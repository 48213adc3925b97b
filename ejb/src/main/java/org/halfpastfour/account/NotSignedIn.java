package org.halfpastfour.account;

import java.util.Map;
import org.halfpastfour.shared.Forbidden;

/** Nobody is signed in, or the account was disabled in the meantime. */
public final class NotSignedIn extends Forbidden {

    public static final String CODE = "not-signed-in";

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super(CODE, Map.of());
    }
}
