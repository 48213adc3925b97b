package org.halfpastfour.casework;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** On which days a case was open: from the day on which it was opened, without those on which it was closed, be it opened again or not. */
final class OpenDays {

    private static final Set<CaseEventKind> ENDS = Set.of(CaseEventKind.CLOSED, CaseEventKind.REOPENED);

    private final LocalDate opened;
    private final List<DateRange> closed;

    private OpenDays(LocalDate opened, List<DateRange> closed) {
        this.opened = opened;
        this.closed = closed;
    }

    /** @param events of the case, in the order in which they came */
    static OpenDays of(LocalDate opened, @Nullable LocalDate closedOn, List<CaseEvent> events, ZoneId zone) {
        List<DateRange> closed = Pauses.of(
                events.stream().filter(event -> ENDS.contains(event.kind())).toList(), zone);
        return new OpenDays(opened, closed.isEmpty() && closedOn != null ? List.of(DateRange.since(closedOn)) : closed);
    }

    /** At the end of the day: one that was closed on it is not. */
    boolean isOpenAfter(LocalDate day) {
        return !opened.isAfter(day) && closed.stream().noneMatch(range -> range.contains(day));
    }

    /** On some of these days; one that was closed on the first of them was open for a part of it. */
    boolean isOpenIn(DateRange days) {
        LocalDate last = Objects.requireNonNull(days.to());
        LocalDate first = days.from().isBefore(opened) ? opened : days.from();
        return !first.isAfter(last) && closed.stream().noneMatch(range -> covers(range, first, last));
    }

    private static boolean covers(DateRange range, LocalDate first, LocalDate last) {
        LocalDate end = range.to();
        return range.from().isBefore(first) && (end == null || !end.isBefore(last));
    }
}
