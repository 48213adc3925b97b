package org.halfpastfour.notice;

/** What somebody may want to hear of or not. {@link #SAFETY} always comes. */
public enum NoticeTopic {
    /** Places that one has, waits for, or has no more. */
    BOOKINGS,
    /** Places that are held for one. */
    OFFERS,
    /** What the home moved or closed. */
    CHANGES,
    /** A child that did not come, or is still there. */
    SAFETY,
    /** Consents and health notes that are due. */
    PAPERS,
    /** That the home wrote something of the day. */
    DAYS,
    /** What staff write. */
    LETTERS,
    /** Shifts and duties of staff. */
    WORK
}
