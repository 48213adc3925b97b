package org.halfpastfour.programme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a session.
 *
 * @param code {@code room-taken}, {@code adult-taken}, {@code adult-taken-elsewhere}, {@code closed-hours},
 *     {@code in-the-past} or {@code in-the-series}
 * @param with the title of the other session; empty for a family meeting, for what is in another home, and when
 *     no session stands in the way
 * @param who the adult who is in the other session or home, or null
 */
public record Clash(
        String code,
        String with,
        Instant start,
        Instant end,
        @Nullable String who) {

    static final String IN_THE_PAST = "in-the-past";

    static final String IN_THE_SERIES = "in-the-series";

    /** Nothing that has to be put right: there is no session to make on that date. */
    boolean leavesOut() {
        return code.equals(IN_THE_PAST) || code.equals(IN_THE_SERIES);
    }

    String name() {
        return who == null ? "" : who;
    }
}
