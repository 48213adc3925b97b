package org.halfpastfour.placing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.halfpastfour.calendar.TermId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shared.Arguments;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The wishes of a child for a term, in place of those that were sent before.
 *
 * @param household null where the child belongs to one household only that who asks may act for
 * @param together brothers and sisters who want the same class or none
 * @param ranked the best first, all of one home
 * @param atLeast on how many weekdays the classes given must be held together; with fewer nothing is given
 */
public record SendWishes(
        TermId term,
        @Nullable HouseholdId household,
        ChildId child,
        List<ChildId> together,
        List<SeriesId> ranked,
        int atLeast) {

    static final int MOST = 10;
    private static final int WEEKDAYS = 7;

    public SendWishes {
        together = List.copyOf(together);
        ranked = List.copyOf(ranked);
        new Checks()
                .notNull("term", term)
                .notNull("child", child)
                .that(!ranked.isEmpty(), "ranked", PlacingError.NO_WISH_CHOSEN)
                .that(ranked.size() <= MOST, "ranked", PlacingError.TOO_MANY_WISHES, Arguments.of("most", MOST))
                .that(new HashSet<>(ranked).size() == ranked.size(), "ranked", PlacingError.CLASS_RANKED_TWICE)
                .number("atLeast", atLeast, 1, WEEKDAYS)
                .orThrow();
    }

    /** The child and who goes with it, in the order of ids. */
    Set<UUID> children() {
        return new TreeSet<>(Stream.concat(Stream.of(child), together.stream())
                .map(ChildId::value)
                .toList());
    }
}
