package org.halfpastfour.signup;

import java.util.Locale;
import org.halfpastfour.shared.ErrorCode;

/** What can be wrong with a field of this feature's commands. */
enum SignUpError implements ErrorCode {
    NOBODY_CHOSEN,
    TOO_MANY_PARTICIPANTS,
    HOUSEHOLD_NEEDED,
    NO_GUARDIANS_HERE,
    GUARDIAN_WITHOUT_CHILD,
    SPLIT_WITH_GUARDIAN,
    GUARDIAN_BARRED,
    GUARDIAN_FOR_EACH_CHILD,
    EXCEPTION_BY_STAFF_ONLY,
    TAKEN_AND_LEFT,
    NO_SUCH_DATE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
