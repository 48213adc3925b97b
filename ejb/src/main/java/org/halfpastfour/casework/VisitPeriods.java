package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The periods in each of which one contact of a kind is due, one after the other. A period begins anew where the rhythm
 * changes, by the schedule, by another version of it or by the case's own; what that cuts off is not missed.
 */
final class VisitPeriods {

    /** A period, with whether another rhythm cut it off. */
    record Period(DateRange days, boolean cut) {}

    /** A rhythm, and the day from which it is counted. */
    private record Counted(ContactRhythm rhythm, LocalDate from) {}

    private final DateRange agreement;
    private final NavigableMap<LocalDate, Optional<ContactRhythm>> usual = new TreeMap<>();
    private final Optional<Counted> own;

    VisitPeriods(VisitCase visited, DateRange agreement, ContactKind kind) {
        this.agreement = agreement;
        visited.schedules().forEach(schedule -> follow(schedule, kind));
        this.own = Optional.ofNullable(visited.own().get(kind)).flatMap(rhythm -> Optional.ofNullable(rhythm.rhythm())
                .map(every -> new Counted(every, later(rhythm.from(), agreement.from()))));
    }

    /** A version says nothing of the days before its first. */
    private void follow(DatedSchedule schedule, ContactKind kind) {
        usual.tailMap(schedule.from(), true).clear();
        usual.put(schedule.from(), Optional.empty());
        schedule.phases().stream()
                .filter(phase -> phase.kind() == kind)
                .sorted(Comparator.comparing(VisitPhase::fromMonth))
                .forEach(phase -> usual.put(later(begin(phase), schedule.from()), Optional.of(phase.rhythm())));
    }

    /** Until the one in which the day is, if one is due by then at all. */
    List<Period> until(LocalDate today) {
        List<Period> periods = new ArrayList<>();
        LocalDate day = agreement.from();
        while (day != null && !day.isAfter(today) && !agreement.endsBefore(day)) {
            Optional<Period> period = from(day);
            period.ifPresent(periods::add);
            day = period.map(each -> each.days().to())
                    .map(last -> last.plusDays(1))
                    .orElse(next(day).orElse(null));
        }
        return periods;
    }

    private Stream<LocalDate> changes() {
        return Stream.concat(usual.keySet().stream(), own.stream().map(Counted::from));
    }

    private Optional<Period> from(LocalDate day) {
        return counted(day).map(counted -> {
            int times = 1;
            while (!counted.rhythm().after(counted.from(), times).isAfter(day)) {
                times++;
            }
            LocalDate natural = counted.rhythm().after(counted.from(), times);
            LocalDate end = next(day).filter(change -> change.isBefore(natural)).orElse(natural);
            return new Period(new DateRange(day, within(end.minusDays(1))), end.isBefore(natural));
        });
    }

    private LocalDate within(LocalDate last) {
        return agreement.endsBefore(last) && agreement.to() != null ? agreement.to() : last;
    }

    private Optional<Counted> counted(LocalDate day) {
        Optional<Counted> bySchedule = usual(day);
        return own.filter(each -> !day.isBefore(each.from()))
                .filter(each -> bySchedule
                        .map(Counted::rhythm)
                        .map(each.rhythm()::isShorterThan)
                        .orElse(true))
                .or(() -> bySchedule);
    }

    /** A phase or version with the same rhythm goes on counting. */
    private Optional<Counted> usual(LocalDate day) {
        Map.@Nullable Entry<LocalDate, Optional<ContactRhythm>> now = usual.floorEntry(day);
        if (now == null) {
            return Optional.empty();
        }
        LocalDate first = now.getKey();
        for (var before = usual.lowerEntry(first);
                before != null && before.getValue().equals(now.getValue());
                before = usual.lowerEntry(first)) {
            first = before.getKey();
        }
        LocalDate from = first;
        return now.getValue().map(rhythm -> new Counted(rhythm, from));
    }

    /** When another rhythm begins, or none is there any more. */
    private Optional<LocalDate> next(LocalDate day) {
        Optional<ContactRhythm> now = counted(day).map(Counted::rhythm);
        return changes()
                .filter(change -> change.isAfter(day))
                .filter(change -> !counted(change).map(Counted::rhythm).equals(now))
                .min(Comparator.naturalOrder());
    }

    private LocalDate begin(VisitPhase phase) {
        return agreement.from().plusMonths(phase.fromMonth());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
