package org.halfpastfour.account;

import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Sets the password of the account that an access card is for; the card and every open session of the account end.
 *
 * @param password 10 to 128 characters
 * @param again the same, typed a second time
 */
public record UseCard(String secret, String password, String again) {

    public UseCard(@Nullable String secret, @Nullable String password, @Nullable String again) {
        this.secret = secret == null ? "" : secret;
        this.password = password == null ? "" : password;
        this.again = again == null ? "" : again;
    }

    /** What is wrong with it does not use the card up. */
    void mustBeOf(String loginName) {
        PasswordRule.check(new Checks(), "password", password, loginName)
                .that(again.equals(password), "again", AccountError.PASSWORDS_DIFFER)
                .orThrow();
    }

    @Override
    public String toString() {
        return "UseCard";
    }
}
