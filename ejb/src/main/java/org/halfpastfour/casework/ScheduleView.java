package org.halfpastfour.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of the schedule of visits.
 *
 * @param setBy the name of who set it
 */
public record ScheduleView(LocalDate from, String setBy, Instant setAt, List<VisitPhase> phases) {

    public ScheduleView {
        phases = List.copyOf(phases);
    }
}
