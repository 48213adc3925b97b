package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the schedule of visits.
 *
 * @param setBy the name of who set it; null for what the product came with
 */
public record ScheduleView(
        LocalDate from, @Nullable String setBy, Instant setAt, List<VisitPhase> phases) {

    public ScheduleView {
        phases = List.copyOf(phases);
    }
}
