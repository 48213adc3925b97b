package org.halfpastfour.programme;

import org.halfpastfour.shared.CodeWord;

/** Why a session that was planned could not be planned any more. */
public enum UnfitRule {
    HOME_CLOSED,
    ROOM_CLOSED,
    OUTSIDE_OPENING_HOURS,
    /** The detail is the reason of the closure. */
    CLOSED_DAY,
    /** No after-school class on this date; the detail is the reason and, where it has one, its name. */
    NO_SCHOOL_DAY,
    /** More have a place than the room has seats for; the detail is how many it gives. */
    SEATS;

    /** Kebab-case, such as {@code closed-day}. */
    public String code() {
        return CodeWord.of(this);
    }
}
