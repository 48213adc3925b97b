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

    /** As who asks may see it: what breaks is so, but no number of it counts who is hidden. */
    ComingSession seen(SessionView shown) {
        int hidden = session.taken() - shown.taken();
        int waiting = session.waiting() - shown.waiting();
        return new ComingSession(
                shown,
                breaks.stream()
                        .map(each -> switch (each.code()) {
                            case Break.PLACES_BELOW_TAKEN -> each.less(hidden);
                            case Break.GUARDIAN_NEEDED -> each.less(hidden + waiting);
                            default -> each;
                        })
                        .toList());
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
    public record Break(String code, int count) {

        static final String PLACES_BELOW_TAKEN = "places-below-taken";
        static final String GUARDIAN_NEEDED = "guardian-needed";

        private Break less(int people) {
            return new Break(code, count - people);
        }
    }
}
