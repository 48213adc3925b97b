package org.halfpastfour.account;

import java.util.Map;
import org.halfpastfour.shared.NotFound;

/** There is no such account. */
public final class AccountNotFound extends NotFound {

    public static final String CODE = "account-not-found";

    private static final long serialVersionUID = 1L;

    public AccountNotFound(AccountId account) {
        super(CODE, Map.of("account", account.toString()));
    }
}
