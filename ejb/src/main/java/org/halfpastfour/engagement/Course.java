package org.halfpastfour.engagement;

/** How far an intervention is against its expected dose; from good to bad. */
public enum Course {
    DONE,
    ON_COURSE,
    BEHIND,
    STALLED
}
