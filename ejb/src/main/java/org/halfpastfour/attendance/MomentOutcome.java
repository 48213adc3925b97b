package org.halfpastfour.attendance;

/** What came of what was to be settled at the door. */
public enum MomentOutcome {
    /** It left with the adult who was there. */
    COLLECTED,
    /** Another adult came for it. */
    COLLECTED_BY_ANOTHER,
    /** It stayed for a while. */
    KEPT,
    /** Somebody from outside was called. */
    HELP_CALLED,
    /** Two looked, and there was nothing. */
    NOTHING;

    boolean isCollected() {
        return this == COLLECTED || this == COLLECTED_BY_ANOTHER;
    }
}
