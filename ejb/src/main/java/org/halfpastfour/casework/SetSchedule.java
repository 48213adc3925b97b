package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.shared.Checks;

/** The whole schedule of visits of a district, from a day on. */
public record SetSchedule(String district, LocalDate from, List<VisitPhase> phases) {

    public SetSchedule {
        phases = List.copyOf(phases);
        long different = phases.stream()
                .map(phase -> phase.kind().name() + phase.fromMonth())
                .distinct()
                .count();
        new Checks()
                .text("district", district, 1, 20)
                .notNull("from", from)
                .that(!phases.isEmpty(), "phases", CaseError.SCHEDULE_EMPTY)
                .that(different == phases.size(), "phases", CaseError.SCHEDULE_TWICE)
                .orThrow();
    }
}
