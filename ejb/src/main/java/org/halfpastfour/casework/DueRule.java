package org.halfpastfour.casework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.halfpastfour.shared.DateRange;

/**
 * Says which contacts of a case are due, overdue and done. In each period of a kind there is to be one, whenever in it; who
 * was not reached was not contacted. Before and after the agreement, and while a case rests, nothing is due.
 */
final class DueRule {

    private final VisitCase visited;

    DueRule(VisitCase visited) {
        this.visited = visited;
    }

    /** The most pressing first. */
    List<DueContact> on(LocalDate today) {
        DateRange agreement = visited.agreement();
        if (agreement == null || !agreement.contains(today) || visited.isPausedOn(today)) {
            return List.of();
        }
        return Arrays.stream(ContactKind.values())
                .flatMap(kind -> due(kind, new VisitPeriods(visited, agreement, kind).until(today), today))
                .sorted(Comparator.comparing(DueContact::state)
                        .thenComparing(DueContact::by)
                        .thenComparing(DueContact::kind))
                .toList();
    }

    private Stream<DueContact> due(ContactKind kind, List<VisitPeriods.Period> periods, LocalDate today) {
        if (periods.isEmpty() || !periods.getLast().days().contains(today)) {
            return Stream.empty();
        }
        DateRange current = periods.getLast().days();
        ContactDays days = visited.contacts(kind);
        if (days.isReachedSince(current.from())) {
            return Stream.of(contact(kind, DueState.DONE, end(current), days));
        }
        Optional<DateRange> missed = periods.subList(0, periods.size() - 1).stream()
                .filter(period -> isMissed(period, days))
                .map(VisitPeriods.Period::days)
                .findFirst();
        return Stream.of(missed.map(period -> contact(kind, DueState.OVERDUE, end(period), days))
                .orElseGet(() -> contact(kind, state(end(current), today), end(current), days)));
    }

    /** A period that was cut off, began before the case was followed, or in which the case rested, asks for nothing. */
    private boolean isMissed(VisitPeriods.Period period, ContactDays days) {
        DateRange range = period.days();
        return !period.cut()
                && !days.isReachedSince(range.from())
                && !range.from().isBefore(visited.followed())
                && visited.pauses().stream().noneMatch(range::overlaps);
    }

    private static DueState state(LocalDate by, LocalDate today) {
        if (by.equals(today)) {
            return DueState.TODAY;
        }
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return by.isAfter(sunday) ? DueState.LATER : DueState.THIS_WEEK;
    }

    private static DueContact contact(ContactKind kind, DueState state, LocalDate by, ContactDays days) {
        return new DueContact(kind, state, by, days.reached(), days.triedSince());
    }

    private static LocalDate end(DateRange period) {
        return period.to() == null ? LocalDate.MAX : period.to();
    }
}
