package org.halfpastfour.casework;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a case rested: from the day of each pause to its last one, or to the day before somebody went on; and
 * from the day on which it was closed to the day before it was opened again.
 */
final class Pauses {

    private final ZoneId zone;
    private final List<DateRange> ranges = new ArrayList<>();

    private Pauses(ZoneId zone) {
        this.zone = zone;
    }

    /** @param events pauses, closings and their ends of one case, in the order in which they came */
    static List<DateRange> of(List<CaseEvent> events, ZoneId zone) {
        var pauses = new Pauses(zone);
        events.forEach(pauses::next);
        return List.copyOf(pauses.ranges);
    }

    private void next(CaseEvent event) {
        LocalDate day = event.on(zone);
        switch (event.kind()) {
            case PAUSED -> pause(day, event.until());
            case RESUMED, REOPENED -> endBefore(day);
            case CLOSED -> {
                endBefore(day);
                ranges.add(DateRange.since(day));
            }
            case GIVEN -> {}
        }
    }

    private void pause(LocalDate day, @Nullable LocalDate until) {
        if (until != null && !until.isBefore(day)) {
            ranges.add(new DateRange(day, until));
        }
    }

    /** What began on that very day was no day of rest. */
    private void endBefore(LocalDate day) {
        @Nullable DateRange last = ranges.isEmpty() ? null : ranges.removeLast();
        if (last != null && last.from().isBefore(day)) {
            ranges.add(last.endsBefore(day) ? last : new DateRange(last.from(), day.minusDays(1)));
        }
    }
}
