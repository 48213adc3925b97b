package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a case and of its plan.
 *
 * @param events in the order of time
 * @param versions of the whole plan, the first one first
 * @param comparison of the two versions that were asked for; null while there are not two
 */
public record CaseHistory(
        ClientId client,
        String name,
        LocalDate openedOn,
        List<CaseEventLine> events,
        List<PlanVersionLine> versions,
        @Nullable PlanComparison comparison) {

    public CaseHistory {
        events = List.copyOf(events);
        versions = List.copyOf(versions);
    }
}
