package org.halfpastfour.signup;

import org.halfpastfour.shared.ErrorCode;

/** Why somebody cannot book a session, or what to know before. */
public enum Reason implements ErrorCode {
    /** The staff still looks at the entry of this person. */
    ENTRY_BEING_CHECKED,
    TOO_YOUNG,
    TOO_OLD,
    /** May book, and would wait. */
    FULL_WAITING,
    /** Began full, so that nobody waits any more. */
    FULL,
    OVERLAPS,
    /** Somewhere that who asks is told nothing of. */
    CANNOT_COME_THEN,
    ALREADY_BOOKED,
    NOT_OPEN_YET,
    CLOSED,
    PAST,
    CANCELLED,
    /** Something does not fit any more, and the home has still to say what becomes of it. */
    HOME_DECIDES,
    /** May book, together with a guardian. */
    NEEDS_GUARDIAN;

    @Override
    public String toString() {
        return code();
    }
}
