package org.halfpastfour.account;

import org.halfpastfour.shared.DomainException;

/** So many sign in at this moment that this one waited too long for its turn. */
public final class SignInBusy extends DomainException {

    private static final long serialVersionUID = 1L;

    public SignInBusy() {
        super(AccountError.SIGN_IN_BUSY);
    }
}
