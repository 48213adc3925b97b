package org.halfpastfour.programme;

/** A published session that is over counts as held, without anybody marking it. */
public enum SessionState {
    PLANNED,
    PUBLISHED,
    HELD,
    CANCELLED;

    /** Whether it is still to take place, or does just now: neither held nor cancelled. */
    public boolean isOn() {
        return this == PLANNED || this == PUBLISHED;
    }
}
