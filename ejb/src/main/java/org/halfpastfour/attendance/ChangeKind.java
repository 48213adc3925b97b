package org.halfpastfour.attendance;

/** How a mark came about. */
public enum ChangeKind {
    ARRIVED,
    LEFT,
    ABSENT,
    UNDONE,
    CORRECTED
}
