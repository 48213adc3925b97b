package org.halfpastfour.casework;

/** How a contact stands, the most pressing first. */
public enum DueState {
    /** In an earlier period there was none, and in this one there is none yet. */
    OVERDUE,
    TODAY,
    THIS_WEEK,
    LATER,
    DONE;

    /** Whether it wants doing this week. */
    public boolean isPressing() {
        return compareTo(LATER) < 0;
    }
}
