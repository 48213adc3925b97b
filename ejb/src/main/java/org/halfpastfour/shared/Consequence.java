package org.halfpastfour.shared;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What becomes of something agreed when a change takes effect at once.
 *
 * @param names of whom, for who may know them; otherwise empty
 * @param people of how many
 */
public record Consequence(
        Kind kind,
        UUID session,
        String home,
        String title,
        Instant start,
        Instant end,
        int people,
        List<String> names) {

    /** What ends, and what is left open. */
    public enum Kind {
        /** A place is given up. */
        PLACE_ENDS,
        /** Places that were offered are not offered any more. */
        OFFER_ENDS,
        /** A turn on the waiting list is given up. */
        WAIT_ENDS,
        /** A child keeps its place and has nobody who may come along. */
        WITHOUT_COMPANY
    }

    public Consequence {
        names = List.copyOf(names);
    }
}
