package org.halfpastfour.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.signup.BookingsOfPerson;

/**
 * Children of a household do not come on some days: to nothing that they have booked then.
 *
 * @param to the last day
 * @param kind ill, or another reason; that nobody told before is for the home to mark
 */
public record TellAbsence(
        HouseholdId household, List<ChildId> children, LocalDate from, LocalDate to, AbsenceKind kind) {

    public TellAbsence {
        children = children == null ? List.of() : children.stream().distinct().toList();
        new Checks()
                .notNull("household", household)
                .that(!children.isEmpty(), "children", CommonError.REQUIRED)
                .notNull("from", from)
                .notNull("to", to)
                .notNull("kind", kind)
                .that(kind != AbsenceKind.UNEXCUSED, "kind", AttendanceError.ABSENCE_TOLD_HAS_A_REASON)
                .that(from == null || to == null || !to.isBefore(from), "to", CommonError.END_BEFORE_START)
                .orThrow();
    }

    StayAway.As as() {
        return kind == AbsenceKind.ILL ? StayAway.As.ILL : StayAway.As.EXCUSED;
    }

    BookingsOfPerson.Wanted wanted() {
        return new BookingsOfPerson.Wanted(household, idsOf(children), new DateRange(from, to), null, Set.of());
    }

    static Set<UUID> idsOf(List<ChildId> children) {
        return children.stream().map(ChildId::value).collect(Collectors.toSet());
    }
}
