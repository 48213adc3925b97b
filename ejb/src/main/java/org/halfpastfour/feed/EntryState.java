package org.halfpastfour.feed;

/** How firm an entry of a calendar is. */
enum EntryState {
    CONFIRMED,
    TENTATIVE,
    CANCELLED
}
