package org.halfpastfour.programme;

/** What sort of meeting it is. A meeting of a family or a group holds a room and a time and has no name. */
public enum SessionKind {
    AFTER_SCHOOL_CLASS,
    PARENT_CHILD_EVENT,
    COURSE,
    FAMILY_MEETING,
    GROUP_MEETING;

    /** Whether it is nothing but a room that is taken: it is shown to nobody but the home's staff, and nobody signs up. */
    public boolean isMeeting() {
        return this == FAMILY_MEETING || this == GROUP_MEETING;
    }
}
