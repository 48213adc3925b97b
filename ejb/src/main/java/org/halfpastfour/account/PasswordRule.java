package org.halfpastfour.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.Text;
import org.jspecify.annotations.Nullable;

/** What may be a password: 10 to 128 characters of any kind, not blanks only, not the login name, none of the very common ones. */
final class PasswordRule {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    private static final int FEWEST_SIGNS = 3;

    private static final Set<String> COMMON = load();

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
                .that(length > LONGEST || !isCommon(plain), field, AccountError.PASSWORD_TOO_COMMON);
    }

    private static boolean isCommon(String plain) {
        return COMMON.contains(plain) || plain.chars().distinct().count() < FEWEST_SIGNS;
    }

    private static Set<String> load() {
        try (InputStream in = Objects.requireNonNull(PasswordRule.class.getResourceAsStream("common-passwords.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
