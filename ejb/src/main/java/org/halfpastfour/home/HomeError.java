package org.halfpastfour.home;

import java.util.Locale;
import org.halfpastfour.shared.ErrorCode;

/** What may be wrong with the fields of a home's commands. */
public enum HomeError implements ErrorCode {
    STREET_UNKNOWN,
    WEEKDAY_TWICE,
    /** More than one decimal, or not a number of square metres. */
    AREA_NOT_VALID,
    ACCOUNT_UNKNOWN,
    /** Another name than the one that is registered of who has the account. */
    NAME_OF_ACCOUNT;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
