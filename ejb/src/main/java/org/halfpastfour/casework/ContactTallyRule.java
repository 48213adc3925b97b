package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.halfpastfour.shared.DateRange;

/**
 * Counts the contacts of a case in a period, and those that were due in it: one in each whole stretch of the schedule that ended in the
 * period. A stretch that was cut off, began before the case was followed, or in which the case rested, asks for nothing.
 */
final class ContactTallyRule {

    private final VisitCase visited;
    private final DateRange period;

    ContactTallyRule(VisitCase visited, DateRange period) {
        this.visited = visited;
        this.period = period;
    }

    /** @param reached the days on which somebody was reached, by kind */
    List<CountedContacts> of(Map<ContactKind, List<LocalDate>> reached) {
        return Arrays.stream(ContactKind.values())
                .map(kind -> count(kind, reached.getOrDefault(kind, List.of())))
                .filter(counted -> counted.made() + counted.due() > 0)
                .toList();
    }

    private CountedContacts count(ContactKind kind, List<LocalDate> reached) {
        List<DateRange> due = due(kind);
        return new CountedContacts(
                kind, (int) reached.stream().filter(period::contains).count(), due.size(), (int) due.stream()
                        .filter(stretch -> reached.stream().noneMatch(stretch::contains))
                        .count());
    }

    private List<DateRange> due(ContactKind kind) {
        DateRange agreement = visited.agreement();
        LocalDate last = Objects.requireNonNull(period.to());
        return agreement == null
                ? List.of()
                : new VisitPeriods(visited, agreement, kind)
                        .until(last).stream()
                                .filter(stretch -> !stretch.cut())
                                .map(VisitPeriods.Period::days)
                                .filter(this::asks)
                                .toList();
    }

    private boolean asks(DateRange stretch) {
        LocalDate end = stretch.to();
        return end != null
                && period.contains(end)
                && !stretch.from().isBefore(visited.followed())
                && visited.pauses().stream().noneMatch(stretch::overlaps);
    }
}
