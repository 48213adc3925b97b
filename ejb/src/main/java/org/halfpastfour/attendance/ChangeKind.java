package org.halfpastfour.attendance;

/** How a mark came about. */
public enum ChangeKind {
    ARRIVED,
    LEFT,
    ABSENT,
    UNDONE,
    CORRECTED,
    /** The session got another day, so that what was told for the old one ended. */
    MOVED;

    /** A plain mark is undone for five minutes; what was undone or corrected is corrected again instead, and a move is none. */
    boolean canBeUndone() {
        return this != UNDONE && this != CORRECTED && this != MOVED;
    }
}
