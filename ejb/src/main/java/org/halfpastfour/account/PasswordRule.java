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

/** What may be a password: 10 to 128 characters of any kind, not the login name, and none of the very common ones. */
final class PasswordRule {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    private static final Set<String> COMMON = load();

    private PasswordRule() {}

    static Checks check(Checks checks, String field, String password, String loginName) {
        int length = Text.length(password);
        String plain = password.toLowerCase(Locale.ROOT);
        return checks.that(length >= SHORTEST, field, CommonError.TOO_SHORT, Arguments.of("least", SHORTEST))
                .that(length <= LONGEST, field, CommonError.TOO_LONG, Arguments.of("most", LONGEST))
                .that(!plain.equals(loginName), field, AccountError.PASSWORD_IS_LOGIN_NAME)
                .that(!isCommon(plain), field, AccountError.PASSWORD_TOO_COMMON);
    }

    private static boolean isCommon(String plain) {
        return COMMON.contains(plain) || plain.chars().distinct().count() < 3 && !plain.isEmpty();
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
