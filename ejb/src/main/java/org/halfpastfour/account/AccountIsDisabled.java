package org.halfpastfour.account;

import java.util.Map;
import org.halfpastfour.shared.Conflict;

/** Nobody signs in with a disabled account, with a card neither. */
public final class AccountIsDisabled extends Conflict {

    public static final String CODE = "account-disabled";

    private static final long serialVersionUID = 1L;

    AccountIsDisabled() {
        super(CODE, Map.of());
    }
}
