package org.halfpastfour.family;

import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Forbidden;

/** The account has other roles, or belongs to families of other homes; the argument is its login name. */
public final class AccountOnlyByCity extends Forbidden {

    public static final String CODE = "account-only-by-city";

    private static final long serialVersionUID = 1L;

    AccountOnlyByCity(String name) {
        super(CODE, Arguments.of("name", name));
    }
}
