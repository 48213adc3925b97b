package org.halfpastfour.casework;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.shared.DateRange;
import org.jspecify.annotations.Nullable;

/** The days on which a case rested: from the day of each pause to its last one, or to the day before somebody went on. */
final class Pauses {

    private final ZoneId zone;
    private final List<DateRange> ranges = new ArrayList<>();

    private Pauses(ZoneId zone) {
        this.zone = zone;
    }

    /** @param events pauses and their ends of one case, in the order in which they came */
    static List<DateRange> of(List<CaseEvent> events, ZoneId zone) {
        var pauses = new Pauses(zone);
        events.forEach(pauses::next);
        return List.copyOf(pauses.ranges);
    }

    private void next(CaseEvent event) {
        LocalDate day = event.on(zone);
        LocalDate until = event.until();
        if (until == null) {
            endBefore(day);
        } else if (!until.isBefore(day)) {
            ranges.add(new DateRange(day, until));
        }
    }

    private void endBefore(LocalDate day) {
        @Nullable DateRange last = ranges.isEmpty() ? null : ranges.removeLast();
        if (last != null && last.from().isBefore(day)) {
            LocalDate to = last.to();
            ranges.add(new DateRange(last.from(), to != null && to.isBefore(day) ? to : day.minusDays(1)));
        }
    }
}
