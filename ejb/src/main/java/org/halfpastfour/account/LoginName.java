package org.halfpastfour.account;

import java.util.regex.Pattern;
import org.halfpastfour.shared.Checks;

/** What may be a login name: small letters, digits, and dots, hyphens and underscores between them. */
final class LoginName {

    static final int LONGEST = 60;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

    private LoginName() {}

    static boolean isOne(String name) {
        return SHAPE.matcher(name).matches() && !name.equals(Caller.NOBODY);
    }

    static Checks check(Checks checks, String name) {
        return checks.that(isOne(name), "loginName", AccountError.NOT_A_LOGIN_NAME);
    }
}
