package org.halfpastfour.attendance;

import java.time.Instant;
import java.util.List;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.OwnCollector;
import org.jspecify.annotations.Nullable;

/**
 * A child of a household, and who of those that the household knows may collect it today.
 *
 * @param said what the household told of it; it does not say whether the child is in
 * @param gone whether all that this household booked for it today is over, and it was signed out
 */
public record ChildToCollect(
        ChildId child,
        String name,
        List<OwnCollector> adults,
        @Nullable Said said,
        boolean gone) {

    public ChildToCollect {
        adults = List.copyOf(adults);
    }

    /** Who comes, told when, and until when staff see it. */
    public record Said(String adult, boolean here, Instant at, Instant until) {}
}
