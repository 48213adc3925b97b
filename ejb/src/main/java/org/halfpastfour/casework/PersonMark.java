package org.halfpastfour.casework;

import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person came, or was excused, and the facilitator's mark for involvement, 0 to 3, of who came.
 *
 * @param minutes how long somebody was there who did not stay for all of it; else null
 */
public record PersonMark(
        UUID person,
        boolean came,
        boolean excused,
        @Nullable Integer involvement,
        @Nullable Integer minutes) {

    static final int MOST_MINUTES = 600;

    public PersonMark {
        new Checks()
                .notNull("person", person)
                .number("involvement", involvement == null ? 0 : involvement, 0, 3)
                .number("minutes", minutes == null ? 1 : minutes, 1, MOST_MINUTES)
                .orThrow();
        involvement = came ? involvement : null;
        minutes = came ? minutes : null;
    }

    /** Who came, for all of it. */
    public PersonMark(UUID person, boolean came, boolean excused, @Nullable Integer involvement) {
        this(person, came, excused, involvement, null);
    }
}
