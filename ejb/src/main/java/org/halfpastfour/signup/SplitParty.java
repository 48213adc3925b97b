package org.halfpastfour.signup;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Has a family that waits together taken one by one.
 *
 * @param booking any of those who wait together
 * @param order of them who goes first; who is not named comes behind, in the order in which they were entered
 */
public record SplitParty(BookingId booking, List<UUID> order) {

    public SplitParty(BookingId booking) {
        this(booking, List.of());
    }

    public SplitParty {
        new Checks().notNull("booking", booking).orThrow();
        order = BookingInput.distinct(order);
    }

    /** From whatever was sent. */
    public static SplitParty of(BookingId booking, @Nullable List<UUID> order) {
        return new SplitParty(booking, order == null ? List.of() : order);
    }
}
