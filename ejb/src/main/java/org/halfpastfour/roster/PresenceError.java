package org.halfpastfour.roster;

import java.util.Locale;
import org.halfpastfour.shared.ErrorCode;

/** What can be wrong with a field of a presence. */
public enum PresenceError implements ErrorCode {
    PRESENCE_IN_THE_FUTURE,
    PRESENCE_OF_ANOTHER_DAY,
    PRESENCE_LEFT_BEFORE_ARRIVING,
    PRESENCE_TWICE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
