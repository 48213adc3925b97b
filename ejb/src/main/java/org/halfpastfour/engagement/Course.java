package org.halfpastfour.engagement;

/** How far an intervention is against its expected dose; from good to bad. */
public enum Course {
    /** Nothing of it may be read, so nothing can be said. */
    UNREAD,
    DONE,
    ON_COURSE,
    BEHIND,
    STALLED
}
