package org.halfpastfour.engagement;

/** The ways a family takes part. What is done for a goal otherwise is OTHER and is not measured. */
public enum Stream {
    CHILD_CARE,
    PARENT_CHILD_EVENT,
    FAMILY_REPAIR,
    OTHER;

    /** Those that have sessions. */
    public boolean isMeasured() {
        return this != OTHER;
    }
}
