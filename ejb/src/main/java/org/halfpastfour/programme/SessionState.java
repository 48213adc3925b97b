package org.halfpastfour.programme;

/** A published session that is over counts as held, without anybody marking it. */
public enum SessionState {
    PLANNED,
    PUBLISHED,
    HELD,
    CANCELLED
}
