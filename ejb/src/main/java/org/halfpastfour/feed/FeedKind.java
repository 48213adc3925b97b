package org.halfpastfour.feed;

/** Whose calendar it is. */
public enum FeedKind {
    HOUSEHOLD,
    STAFF,
    HOME
}
