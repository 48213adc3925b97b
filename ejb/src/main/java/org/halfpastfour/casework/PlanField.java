package org.halfpastfour.casework;

/** What two versions of a plan can differ in. */
public enum PlanField {
    STARTS_ON,
    REVIEW_ON,
    DOMAIN,
    WORDING,
    STATE,
    LEVELS,
    JUDGEMENT,
    DOSE,
    DAYS,
    RESPONSIBLE,
    ENDED
}
