package org.halfpastfour.family;

import org.halfpastfour.shared.ErrorCode;

/** What a child still lacks before the first attendance. */
public enum MissingPaper implements ErrorCode {
    /** The staff has not looked at the entry yet. */
    ENTRY_BEING_CHECKED,
    NO_REACHABLE_ADULT,
    CONSENT_MISSING,
    SENSITIVE_CONSENT_MISSING,
    HEALTH_NOTE_MISSING,
    /** Before an outing only, and each time: it is asked at the door whatever was signed once. */
    TRIPS_CONSENT_MISSING;
}
