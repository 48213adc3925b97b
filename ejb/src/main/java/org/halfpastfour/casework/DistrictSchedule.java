package org.halfpastfour.casework;

import java.util.List;

/**
 * The schedule of visits of a district.
 *
 * @param holds the one by which contacts are due today
 * @param versions what was set in the district, the latest first; none while that of the product holds
 */
public record DistrictSchedule(String district, ScheduleView holds, List<ScheduleView> versions) {

    public DistrictSchedule {
        versions = List.copyOf(versions);
    }
}
