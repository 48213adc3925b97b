package org.halfpastfour.roster;

/** How a presence came to say what it says. */
public enum PresenceChangeKind {
    ARRIVED,
    LEFT,
    UNDONE,
    CORRECTED
}
