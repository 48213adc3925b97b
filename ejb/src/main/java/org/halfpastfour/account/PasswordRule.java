package org.halfpastfour.account;

import java.util.Locale;
import java.util.Set;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What may be a password: 10 to 128 characters of any kind, not blanks only, not the login name, none of the very common ones,
 * and more than a word that anybody here would guess first.
 */
final class PasswordRule {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    private static final int FEWEST_SIGNS = 3;

    private static final Set<String> COMMON = Set.copyOf(WordList.named("common-passwords.txt"));

    private PasswordRule() {}

    /** Tells one reason, the first that holds: what is empty is not also too short and somebody's login name. */
    static Checks check(Checks checks, String field, @Nullable String typed, String loginName) {
        String password = typed == null ? "" : typed;
        String plain = password.toLowerCase(Locale.ROOT);
        if (password.isEmpty()) {
            return checks.that(false, field, CommonError.REQUIRED);
        }
        if (Text.line(password).isEmpty()) {
            return checks.that(false, field, AccountError.PASSWORD_ONLY_BLANKS);
        }
        if (Text.line(plain).equals(loginName)) {
            return checks.that(false, field, AccountError.PASSWORD_IS_LOGIN_NAME);
        }
        int length = Text.length(password);
        if (length < SHORTEST) {
            return checks.that(false, field, CommonError.TOO_SHORT, Arguments.of("least", SHORTEST));
        }
        return checks.that(length <= LONGEST, field, CommonError.TOO_LONG, Arguments.of("most", LONGEST))
                .that(length > LONGEST || !isCommon(plain), field, AccountError.PASSWORD_TOO_COMMON)
                .that(
                        length > LONGEST || isCommon(plain) || !KnownWords.areMostOf(plain, loginName),
                        field,
                        AccountError.PASSWORD_OF_KNOWN_WORDS);
    }

    private static boolean isCommon(String plain) {
        return COMMON.contains(plain) || plain.chars().distinct().count() < FEWEST_SIGNS;
    }
}
