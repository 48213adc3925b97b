package org.halfpastfour.signup.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.attendance.ComeAfterAll;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shared.Checks;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /households/{id}/absences/withdrawal}.
 *
 * @param from from which day on the children come after all
 * @param to the last day; without it everything that was told from the first one on
 */
public record NewReturnJson(
        @Nullable List<UUID> children,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static NewReturnJson empty() {
        return new NewReturnJson(null, null, null);
    }

    ComeAfterAll command(HouseholdId household) {
        new Checks().notNull("from", from).orThrow();
        return new ComeAfterAll(household, NewAbsenceJson.ids(children), Objects.requireNonNull(from), to);
    }
}
