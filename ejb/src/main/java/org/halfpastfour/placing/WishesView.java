package org.halfpastfour.placing;

import java.time.Instant;
import java.util.List;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.programme.SeriesId;
import org.jspecify.annotations.Nullable;

/**
 * What a household wished for a child.
 *
 * @param together the brothers and sisters who are to have the same or nothing
 * @param lot of the list; null until the round is published
 * @param given the classes the child was given; empty until the round is published
 * @param byHand whether the home gave something else than the rules did
 */
public record WishesView(
        WishRoundSummary round,
        HouseholdId household,
        ChildId child,
        List<ChildId> together,
        List<WishRow> ranked,
        int atLeast,
        Instant sentAt,
        @Nullable Integer lot,
        List<SeriesId> given,
        boolean byHand) {

    public WishesView {
        together = List.copyOf(together);
        ranked = List.copyOf(ranked);
        given = List.copyOf(given);
    }
}
