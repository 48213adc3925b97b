package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The periods in each of which one contact of a kind is due, one after the other. A period begins anew where the rhythm
 * changes, and what that cuts off is not missed.
 */
final class VisitPeriods {

    /** A period, with whether another rhythm cut it off. */
    record Period(DateRange days, boolean cut) {}

    /** A rhythm, and the day from which it is counted. */
    private record Counted(ContactRhythm rhythm, LocalDate from) {}

    private final DateRange agreement;
    private final List<VisitPhase> phases;
    private final Optional<Counted> own;

    VisitPeriods(VisitCase visited, DateRange agreement, ContactKind kind) {
        this.agreement = agreement;
        this.phases = visited.schedule().stream()
                .filter(phase -> phase.kind() == kind)
                .sorted(Comparator.comparing(VisitPhase::fromMonth))
                .toList();
        this.own = Optional.ofNullable(visited.own().get(kind)).flatMap(rhythm -> Optional.ofNullable(rhythm.rhythm())
                .map(every -> new Counted(every, later(rhythm.from(), agreement.from()))));
    }

    /** Until the one in which the day is; none when nothing of the kind is due by then. */
    List<Period> until(LocalDate today) {
        List<Period> periods = new ArrayList<>();
        LocalDate day = first();
        while (day != null && !day.isAfter(today) && !agreement.endsBefore(day)) {
            Period period = from(day);
            periods.add(period);
            day = period.days().to() == null ? null : period.days().to().plusDays(1);
        }
        return periods;
    }

    private @Nullable LocalDate first() {
        return changes().min(Comparator.naturalOrder()).orElse(null);
    }

    private Stream<LocalDate> changes() {
        return Stream.concat(phases.stream().map(this::begin), own.stream().map(Counted::from));
    }

    private Period from(LocalDate day) {
        Counted counted = counted(day);
        int times = 1;
        while (!counted.rhythm().after(counted.from(), times).isAfter(day)) {
            times++;
        }
        LocalDate natural = counted.rhythm().after(counted.from(), times);
        LocalDate end = next(day).filter(change -> change.isBefore(natural)).orElse(natural);
        return new Period(new DateRange(day, within(end.minusDays(1))), end.isBefore(natural));
    }

    private LocalDate within(LocalDate last) {
        return agreement.endsBefore(last) && agreement.to() != null ? agreement.to() : last;
    }

    private Counted counted(LocalDate day) {
        Optional<Counted> usual = phases.stream()
                .filter(phase -> !begin(phase).isAfter(day))
                .reduce((earlier, later) -> later)
                .map(phase -> new Counted(phase.rhythm(), begin(phase)));
        return own.filter(each -> !day.isBefore(each.from()))
                .filter(each -> usual.map(Counted::rhythm)
                        .map(each.rhythm()::isShorterThan)
                        .orElse(true))
                .or(() -> usual)
                .orElseThrow();
    }

    /** When another rhythm begins: that of the next phase, or the case's own. */
    private Optional<LocalDate> next(LocalDate day) {
        ContactRhythm now = counted(day).rhythm();
        return changes()
                .filter(change -> change.isAfter(day))
                .filter(change -> !counted(change).rhythm().equals(now))
                .min(Comparator.naturalOrder());
    }

    private LocalDate begin(VisitPhase phase) {
        return agreement.from().plusMonths(phase.fromMonth());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
