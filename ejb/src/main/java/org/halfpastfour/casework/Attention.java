package org.halfpastfour.casework;

/** Why a case should be looked at, the most pressing first. It is a reminder to the caseworker and nothing else. */
public enum Attention {
    MISSED_THREE_IN_A_ROW,
    STALLED,
    LITTLE_OFFERED_TAKEN,
    REVIEW_OVERDUE,
    NO_PLAN,
    NO_FAMILY_INTERVENTION,
    BEHIND,
    NO_CONTACT,
    NO_CONSENT
}
