package org.halfpastfour.account;

import org.jspecify.annotations.Nullable;

/**
 * Something is asked for an account that takes somebody of the case side to confirm.
 *
 * @param grant what is to be granted, for that kind alone
 */
public record AskedOfCaseSide(
        Kind kind, AccountId account, @Nullable GrantRole grant) {

    /** What may be asked. */
    public enum Kind {
        GRANT,
        ENABLE,
        CARD
    }
}
