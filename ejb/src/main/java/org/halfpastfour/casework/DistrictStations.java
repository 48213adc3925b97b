package org.halfpastfour.casework;

import java.util.List;

/**
 * The places of work of a district.
 *
 * @param stations open ones first, stations before points
 * @param workers all caseworkers of the district, by name
 */
public record DistrictStations(String district, List<StationView> stations, List<WorkerLoad> workers) {

    public DistrictStations {
        stations = List.copyOf(stations);
        workers = List.copyOf(workers);
    }
}
