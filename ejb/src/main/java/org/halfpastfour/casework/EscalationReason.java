package org.halfpastfour.casework;

/** The special situations that are reported to the street or town office. */
public enum EscalationReason {
    DANGER_TO_SELF,
    DANGER_TO_OTHERS,
    CHILD_AT_RISK,
    NOT_TO_BE_FOUND,
    SERIOUS_ILLNESS,
    LIVELIHOOD,
    DIED
}
