package org.halfpastfour.programme;

import java.util.Map;
import java.util.Objects;

/**
 * What went on.
 *
 * @param series by the series from which it went on, the one in the next term; empty where it was there already
 */
public record CarriedOver(PlanningId planning, Map<SeriesId, SeriesId> series) {

    public CarriedOver {
        series = Map.copyOf(series);
    }

    /** The one in the next term, of one that went on. */
    public SeriesId into(SeriesId from) {
        return Objects.requireNonNull(series.get(from));
    }
}
