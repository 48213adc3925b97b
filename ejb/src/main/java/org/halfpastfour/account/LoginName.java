package org.halfpastfour.account;

import java.util.Locale;
import java.util.regex.Pattern;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Text;
import org.halfpastfour.shared.Typed;
import org.jspecify.annotations.Nullable;

/** What may be a login name: small letters, digits, and dots, hyphens and underscores between them. */
final class LoginName {

    static final int SHORTEST = 2;
    static final int LONGEST = 60;

    private static final String FIELD = "loginName";

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");

    private LoginName() {}

    /** As it was meant: without wide letters, capitals and signs that nobody sees. */
    static String typed(@Nullable String typed) {
        return Typed.line(typed).toLowerCase(Locale.ROOT);
    }

    static boolean isOne(String name) {
        return SHAPE.matcher(name).matches() && !name.equals(Caller.NOBODY);
    }

    static Checks check(Checks checks, String name) {
        int length = Text.length(name);
        if (length == 0) {
            return checks.that(false, FIELD, CommonError.REQUIRED);
        }
        if (length < SHORTEST) {
            return checks.that(false, FIELD, CommonError.TOO_SHORT, Arguments.of("least", SHORTEST));
        }
        if (length > LONGEST) {
            return checks.that(false, FIELD, CommonError.TOO_LONG, Arguments.of("most", LONGEST));
        }
        return name.equals(Caller.NOBODY)
                ? checks.that(false, FIELD, AccountError.LOGIN_NAME_RESERVED)
                : checks.that(isOne(name), FIELD, AccountError.NOT_A_LOGIN_NAME);
    }
}
