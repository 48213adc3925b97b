package org.halfpastfour.account;

import java.util.Map;
import org.halfpastfour.shared.NotFound;

/** There is no such grant. */
public final class GrantNotFound extends NotFound {

    public static final String CODE = "grant-not-found";

    private static final long serialVersionUID = 1L;

    public GrantNotFound(GrantId grant) {
        super(CODE, Map.of("grant", grant.toString()));
    }
}
