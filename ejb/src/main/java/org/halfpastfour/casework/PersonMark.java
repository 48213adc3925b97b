package org.halfpastfour.casework;

import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/** Whether a person came, or was excused, and the facilitator's mark for involvement, 0 to 3, of who came. */
public record PersonMark(
        UUID person,
        boolean came,
        boolean excused,
        @Nullable Integer involvement) {

    public PersonMark {
        new Checks()
                .notNull("person", person)
                .number("involvement", involvement == null ? 0 : involvement, 0, 3)
                .orThrow();
        involvement = came ? involvement : null;
    }
}
