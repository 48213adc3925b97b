package org.halfpastfour.account;

import org.halfpastfour.shared.Checks;

/**
 * Gives an account another password, because the person forgot it; every session of the account ends.
 *
 * @param password 10 to 128 characters
 */
public record ResetPassword(AccountId account, String password) {

    public ResetPassword {
        new Checks().notNull("account", account).orThrow();
    }

    @Override
    public String toString() {
        return "ResetPassword[" + account + "]";
    }
}
