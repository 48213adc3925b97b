package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;

/** How often contacts of each kind are due from a day on, until another version takes its place. */
record DatedSchedule(LocalDate from, List<VisitPhase> phases) {

    DatedSchedule {
        phases = List.copyOf(phases);
    }

    static DatedSchedule always(List<VisitPhase> phases) {
        return new DatedSchedule(LocalDate.MIN, phases);
    }
}
