package org.halfpastfour.family;

import java.util.List;
import org.halfpastfour.shared.Consequence;

/**
 * A ban that was made.
 *
 * @param ended what became of what was agreed before
 */
public record Banned(PickupId ban, List<Consequence> ended) {

    public Banned {
        ended = List.copyOf(ended);
    }
}
