package org.halfpastfour.shared;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a longer list is asked for: at most so many (1 to 200), after a cursor that an earlier page gave, or
 * from the beginning.
 */
public record PageRequest(int limit, @Nullable String after) {

    public static final int MOST = 200;
    public static final int USUAL = 50;

    public PageRequest {
        new Checks().number("limit", limit, 1, MOST).orThrow();
    }

    public static PageRequest first() {
        return new PageRequest(USUAL, null);
    }
}
