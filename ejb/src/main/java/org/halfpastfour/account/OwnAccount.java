package org.halfpastfour.account;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/**
 * Nobody takes away their own access, so that the city office always keeps somebody who can give it; and nobody gives
 * themselves more, so that two people know of every grant.
 */
public final class OwnAccount extends Conflict {

    public static final String CODE = "own-account";

    private static final long serialVersionUID = 1L;

    public OwnAccount() {
        super(CODE, Map.of());
    }
}
