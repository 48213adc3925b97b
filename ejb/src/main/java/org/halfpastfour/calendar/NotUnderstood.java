package org.halfpastfour.calendar;

import org.halfpastfour.calendar.UnreadLine.Why;

/** Ends the reading of one event; the file's other events are read all the same. */
final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    NotUnderstood(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Why why() {
        return why;
    }
}
