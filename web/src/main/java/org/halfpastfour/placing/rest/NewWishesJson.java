package org.halfpastfour.placing.rest;

import java.util.List;
import java.util.UUID;
import org.halfpastfour.calendar.TermId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.placing.SendWishes;
import org.halfpastfour.programme.SeriesId;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code PUT /terms/{id}/wishes/{child}}.
 *
 * @param ranked series, the best first
 * @param atLeast on how many weekdays together, or nothing; one where none is named
 * @param together brothers and sisters who want the same or nothing
 */
public record NewWishesJson(
        @Nullable List<UUID> ranked,
        @Nullable Integer atLeast,
        @Nullable List<UUID> together,
        @Nullable UUID household) {

    SendWishes command(TermId term, ChildId child) {
        return new SendWishes(
                term,
                household == null ? null : new HouseholdId(household),
                child,
                together == null
                        ? List.of()
                        : together.stream().map(ChildId::new).toList(),
                ranked == null ? List.of() : ranked.stream().map(SeriesId::new).toList(),
                atLeast == null ? 1 : atLeast);
    }
}
