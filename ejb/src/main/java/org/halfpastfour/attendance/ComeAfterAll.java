package org.halfpastfour.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.signup.BookingsOfPerson;
import org.jspecify.annotations.Nullable;

/**
 * Children who were told absent come after all: a notice is taken back, or ends earlier.
 *
 * @param to the last day; null for everything from the first one on
 */
public record ComeAfterAll(
        HouseholdId household,
        List<ChildId> children,
        LocalDate from,
        @Nullable LocalDate to) {

    public ComeAfterAll {
        children = children == null ? List.of() : children.stream().distinct().toList();
        new Checks()
                .notNull("household", household)
                .that(!children.isEmpty(), "children", CommonError.REQUIRED)
                .notNull("from", from)
                .that(from == null || to == null || !to.isBefore(from), "to", CommonError.END_BEFORE_START)
                .orThrow();
    }

    BookingsOfPerson.Wanted wanted() {
        return new BookingsOfPerson.Wanted(
                household, TellAbsence.idsOf(children), new DateRange(from, to), null, Set.of());
    }
}
