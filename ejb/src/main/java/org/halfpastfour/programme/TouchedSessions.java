package org.halfpastfour.programme;

import java.util.List;

/**
 * How many sessions there are, how many places of them are taken, and the first of them.
 *
 * @param first in order of date and home; at most {@link #SHOWN}
 */
public record TouchedSessions(long sessions, long taken, List<SessionView> first) {

    public static final int SHOWN = 40;

    static final TouchedSessions NONE = new TouchedSessions(0, 0, List.of());

    public TouchedSessions {
        first = List.copyOf(first);
    }
}
