package org.halfpastfour.attendance;

/** How a mark came about. */
public enum ChangeKind {
    ARRIVED,
    LEFT,
    ABSENT,
    UNDONE,
    CORRECTED,
    /** The session got another day, so that what was told for the old one ended. */
    MOVED
}
