package org.halfpastfour.account;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.jspecify.annotations.Nullable;

/**
 * Changes the password of who asks; every other session of the account ends.
 *
 * @param current the password until now
 * @param next 10 to 128 characters, and another one
 */
public record ChangePassword(String current, String next) {

    public ChangePassword(@Nullable String current, @Nullable String next) {
        this.current = current == null ? "" : current;
        this.next = next == null ? "" : next;
    }

    /** What is wrong with it whatever the password until now may be; such an attempt is no wrong guess. */
    void mustBeOf(String loginName) {
        Checks checks = new Checks().that(!current.isEmpty(), "current", CommonError.REQUIRED);
        PasswordRule.check(checks, "next", next, loginName)
                .that(next.isEmpty() || !next.equals(current), "next", AccountError.PASSWORD_NOT_NEW)
                .orThrow();
    }

    @Override
    public String toString() {
        return "ChangePassword";
    }
}
