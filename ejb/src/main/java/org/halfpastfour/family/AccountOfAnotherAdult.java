package org.halfpastfour.family;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Conflict;

/** Another adult of a family signs in with this account; the argument is the login name. */
public final class AccountOfAnotherAdult extends Conflict {

    public static final String CODE = "account-of-another-adult";

    private static final long serialVersionUID = 1L;

    AccountOfAnotherAdult(String name) {
        super(CODE, Arguments.of("name", name));
    }
}
