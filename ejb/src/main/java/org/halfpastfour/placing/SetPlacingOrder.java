package org.halfpastfour.placing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.halfpastfour.shared.Checks;

/** Says what goes first in classes from a day on; of draws that were made before, nothing changes. */
public record SetPlacingOrder(LocalDate from, List<Criterion> criteria) {

    public SetPlacingOrder {
        criteria = List.copyOf(criteria);
        new Checks()
                .notNull("from", from)
                .that(new HashSet<>(criteria).size() == criteria.size(), "criteria", PlacingError.CRITERION_TWICE)
                .orThrow();
    }
}
