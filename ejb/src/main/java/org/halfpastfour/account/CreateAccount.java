package org.halfpastfour.account;

import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.PersonName;

/**
 * Makes an account that may do nothing yet.
 *
 * @param loginName 2 to 60 small letters, digits, dots, hyphens and underscores
 * @param displayName how the pages call the person, kept as any name of a person is
 * @param password 10 to 128 characters
 */
public record CreateAccount(String loginName, String displayName, String password, Language language) {

    public CreateAccount {
        loginName = LoginName.typed(loginName);
        String typedName = displayName;
        Checks checks = new Checks()
                .value("displayName", () -> new PersonName(typedName))
                .notNull("language", language);
        LoginName.check(checks, loginName);
        PasswordRule.check(checks, "password", password, loginName).orThrow();
        displayName = new PersonName(typedName).value();
    }

    @Override
    public String toString() {
        return "CreateAccount[" + loginName + "]";
    }
}
