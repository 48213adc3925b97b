package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of work.
 *
 * @param street the name of its street; null for a station
 * @param version of the profile that holds
 * @param closedOn null while it is open
 * @param workers who works there today, by name
 * @param versions the latest first
 * @param turns of whom it is, was or will be the place, the latest first
 */
public record StationView(
        StationId id,
        StationKind kind,
        @Nullable String street,
        StationProfile profile,
        int version,
        @Nullable LocalDate closedOn,
        List<WorkerLoad> workers,
        List<StationVersionLine> versions,
        List<StationTurnLine> turns) {

    public StationView {
        workers = List.copyOf(workers);
        versions = List.copyOf(versions);
        turns = List.copyOf(turns);
    }
}
