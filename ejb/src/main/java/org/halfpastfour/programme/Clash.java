package org.halfpastfour.programme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of a session.
 *
 * @param code {@code room-taken}, {@code adult-taken}, {@code adult-taken-elsewhere}, {@code closed-hours} or {@code in-the-past}
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

    boolean isOver() {
        return code.equals(IN_THE_PAST);
    }

    String name() {
        return who == null ? "" : who;
    }
}
