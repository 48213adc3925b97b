package org.halfpastfour.programme;

/** What sort of meeting it is. A family meeting holds a room and a time and has no name. */
public enum SessionKind {
    AFTER_SCHOOL_CLASS,
    PARENT_CHILD_EVENT,
    COURSE,
    FAMILY_MEETING
}
