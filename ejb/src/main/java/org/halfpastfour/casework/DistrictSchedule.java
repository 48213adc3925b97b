package org.halfpastfour.casework;

import java.util.List;

/**
 * The schedule of visits of a district.
 *
 * @param holds by which contacts are due today
 * @param versions what was set in the district, the latest first; while there are none, that of the product holds
 */
public record DistrictSchedule(String district, List<VisitPhase> holds, List<ScheduleView> versions) {

    public DistrictSchedule {
        holds = List.copyOf(holds);
        versions = List.copyOf(versions);
    }
}
