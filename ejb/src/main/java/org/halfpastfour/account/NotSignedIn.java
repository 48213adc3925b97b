package org.halfpastfour.account;

import org.halfpastfour.shared.DomainException;

/** Nobody is signed in, or the account was disabled in the meantime. */
public final class NotSignedIn extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super(AccountError.NOT_SIGNED_IN);
    }
}
