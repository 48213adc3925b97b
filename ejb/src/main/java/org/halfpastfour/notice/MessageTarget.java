package org.halfpastfour.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a message is about, one tap away.
 *
 * @param id null where the kind says it all
 */
public record MessageTarget(Kind kind, @Nullable UUID id) {

    /** Where that is. */
    public enum Kind {
        BOOKING,
        OFFER,
        SESSION,
        FAMILY,
        /** What the home wrote of days. */
        DAYS
    }
}
