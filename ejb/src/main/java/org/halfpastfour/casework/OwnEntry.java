package org.halfpastfour.casework;

import org.jspecify.annotations.Nullable;

/**
 * What became of a code that was typed.
 *
 * @param step what is next
 * @param pass where the page is open
 */
public record OwnEntry(Step step, @Nullable OwnPass pass) {

    /** A wrong code, too many tries and no such page are one and the same. */
    public enum Step {
        REFUSED,
        CHOOSE_A_CODE,
        OPEN,
        /** To errands of a helper. */
        HELP
    }
}
