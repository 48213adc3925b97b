package org.halfpastfour.programme;

import java.util.Map;

/**
 * What went on.
 *
 * @param series by the series from which it went on, the one in the next term; empty where it was there already
 */
public record CarriedOver(PlanningId planning, Map<SeriesId, SeriesId> series) {

    public CarriedOver {
        series = Map.copyOf(series);
    }
}
