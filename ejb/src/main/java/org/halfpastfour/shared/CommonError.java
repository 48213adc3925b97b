package org.halfpastfour.shared;

import java.util.Locale;

/** The field errors that any feature may meet. */
public enum CommonError implements ErrorCode {
    REQUIRED,
    TOO_SHORT,
    TOO_LONG,
    TOO_SMALL,
    TOO_LARGE,
    CHARACTERS_NOT_ALLOWED,
    NOT_A_NAME,
    NOT_A_NAME_BEGINNING,
    NOT_A_PHONE_NUMBER,
    NOT_AN_ID,
    NOT_A_CURSOR,
    END_BEFORE_START;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
