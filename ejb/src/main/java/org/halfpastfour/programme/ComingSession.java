package org.halfpastfour.programme;

import java.util.List;

/**
 * A session that is still to come and would change with its programme.
 *
 * @param breaks what would break in it, by code; empty when it can follow
 */
public record ComingSession(SessionView session, List<Break> breaks) {

    public ComingSession {
        breaks = List.copyOf(breaks);
    }

    public boolean canFollow() {
        return breaks.isEmpty();
    }

    /** Whether nobody has a place in it, is offered one or waits for one. */
    public boolean isEmpty() {
        return session.taken() == 0 && session.waiting() == 0;
    }

    /**
     * What would not be right any more.
     *
     * @param code {@code places-below-taken}, {@code too-many-places}, {@code ages-outside-the-class}, {@code guardian-needed}, and of another room
     *     {@code room-taken}, {@code outside-opening-hours}, {@code closed-day} or {@code no-school-day}
     * @param count how many have a place, how many places there may be at most, how many people it concerns, how many
     *     sessions are in the room then, or nothing
     */
    public record Break(String code, int count) {}
}
