package org.halfpastfour.account;

import java.util.Map;
import org.halfpastfour.shared.NotFound;

/** There is no such request that is open, or not for who asks. */
public final class AccessRequestNotFound extends NotFound {

    public static final String CODE = "access-request-not-found";

    private static final long serialVersionUID = 1L;

    public AccessRequestNotFound() {
        super(CODE, Map.of());
    }
}
