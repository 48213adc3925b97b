package org.halfpastfour.signup.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.attendance.AbsenceKind;
import org.halfpastfour.attendance.TellAbsence;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.rest.ApiWords;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /households/{id}/absences}.
 *
 * @param to the last day
 * @param kind ill or excused
 */
public record NewAbsenceJson(
        @Nullable List<UUID> children,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String kind) {

    static NewAbsenceJson empty() {
        return new NewAbsenceJson(null, null, null, null);
    }

    TellAbsence command(HouseholdId household) {
        AbsenceKind why = ApiWords.parse(AbsenceKind.class, "kind", kind);
        new Checks()
                .notNull("from", from)
                .notNull("to", to)
                .notNull("kind", why)
                .orThrow();
        return new TellAbsence(
                household,
                ids(children),
                Objects.requireNonNull(from),
                Objects.requireNonNull(to),
                Objects.requireNonNull(why));
    }

    static List<ChildId> ids(@Nullable List<UUID> children) {
        return children == null
                ? List.of()
                : children.stream().map(ChildId::new).toList();
    }
}
