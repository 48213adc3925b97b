package org.halfpastfour.programme;

import java.time.Instant;
import java.util.Set;
import org.halfpastfour.calendar.TermSummary;
import org.halfpastfour.home.HomeId;

/**
 * Lets the classes of a home go on from a term to the next.
 *
 * @param opens when others than those who stay can sign up
 * @param without classes that do not go on
 */
public record CarryClasses(HomeId home, TermSummary from, TermSummary to, Instant opens, Set<SeriesId> without) {

    public CarryClasses {
        without = Set.copyOf(without);
    }
}
