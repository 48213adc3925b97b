package org.halfpastfour.engagement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.halfpastfour.engagement.EngagementInputs.ExpectedDose;
import org.halfpastfour.shared.DateRange;

/** The rows that count toward one intervention. Child care is counted in days, everything else in sessions. */
final class AttendedDose {

    private final List<EngagementRow> rows;
    private final boolean inDays;

    AttendedDose(ExpectedDose dose, Collection<EngagementRow> all) {
        this.rows = all.stream().filter(dose::counts).toList();
        this.inDays = dose.stream() == Stream.CHILD_CARE;
    }

    int timesAttendedIn(DateRange period) {
        return units(period, row -> row.outcome() == Outcome.ATTENDED).size();
    }

    int timesRelievedIn(DateRange period) {
        Set<Object> relieved = units(period, row -> row.outcome().relieves());
        relieved.removeAll(units(period, row -> row.outcome() == Outcome.ATTENDED));
        return relieved.size();
    }

    Optional<LocalDate> lastAttended() {
        return rows.stream()
                .filter(row -> row.outcome() == Outcome.ATTENDED)
                .map(EngagementRow::date)
                .max(LocalDate::compareTo);
    }

    private Set<Object> units(DateRange period, Predicate<EngagementRow> condition) {
        return rows.stream()
                .filter(row -> period.contains(row.date()))
                .filter(condition)
                .map(row -> inDays ? row.date() : row.session())
                .collect(Collectors.toSet());
    }
}
