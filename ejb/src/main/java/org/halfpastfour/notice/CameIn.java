package org.halfpastfour.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that came to the house, as far as it matters.
 *
 * @param mail its own id, by which it is known when it is read again
 * @param delivery of which envelope it tells, or null where it names none
 * @param home to whose address it was written, or null
 */
record CameIn(
        Kind kind,
        String mail,
        @Nullable UUID delivery,
        @Nullable UUID home,
        String sender,
        String subject,
        String words) {

    enum Kind {
        /** A mail server says that it did not arrive and never will. */
        BOUNCE,
        /** A machine says something else: a delay, a holiday. */
        MACHINE,
        /** Somebody wrote. */
        PERSON
    }
}
