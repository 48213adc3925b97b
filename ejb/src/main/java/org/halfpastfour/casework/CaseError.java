package org.halfpastfour.casework;

import java.util.Locale;
import org.halfpastfour.shared.ErrorCode;

/** What can be wrong with a field of the case side's commands. */
enum CaseError implements ErrorCode {
    DISTRICT_NOT_YOURS,
    CASE_HOUSEHOLD_CODE_UNKNOWN,
    REVIEW_BEFORE_START,
    NOTE_OF_ANOTHER_CASE,
    HOUSEHOLD_NOT_LINKED,
    INTERVENTION_NOT_REPAIR,
    CASEWORKER_UNKNOWN,
    PERSON_NOT_IN_SESSION,
    ATTENDANCE_MARK_MISSING,
    SESSION_TOO_SHORT,
    SESSION_TOO_LONG,
    SEARCH_TOO_LONG,
    PERIOD_TOO_LONG;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
