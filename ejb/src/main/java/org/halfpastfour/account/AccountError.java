package org.halfpastfour.account;

import java.util.Locale;
import org.halfpastfour.shared.ErrorCode;

/** What may be wrong with the fields of this feature's commands. */
public enum AccountError implements ErrorCode {
    NOT_A_LANGUAGE,
    NOT_A_LOGIN_NAME,
    NOT_AN_IDEMPOTENCY_KEY,
    LOGIN_NAME_RESERVED,
    PASSWORD_IS_LOGIN_NAME,
    PASSWORD_ONLY_BLANKS,
    PASSWORD_NOT_NEW,
    PASSWORDS_DIFFER,
    PASSWORD_OF_KNOWN_WORDS,
    PASSWORD_TOO_COMMON,
    WRONG_PASSWORD,
    SCOPE_MISSING,
    SCOPE_NOT_OF_ROLE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
