package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.home.HomeDirectory;

/** Puts places of work together, with who works there and what they were before; part of {@link Stations}. */
@ApplicationScoped
class StationViews {

    @Inject
    StationRecords stations;

    @Inject
    StaffNameDesk staff;

    @Inject
    HomeDirectory homes;

    @Inject
    Wall wall;

    @Inject
    Clock clock;

    List<DistrictStations> of(Set<String> districts) {
        List<Station> all = stations.of(districts);
        List<StationVersion> versions =
                stations.versions(all.stream().map(Station::id).toList());
        List<StationTurn> turns = stations.turns(districts);
        List<WorkerLoad> loads = stations.loads();
        Map<UUID, String> names = staff.names(Stream.concat(
                versions.stream().map(StationVersion::setBy), turns.stream().map(StationTurn::account)));
        Map<String, String> streets = streets(all.stream()
                .filter(each -> each.street() != null)
                .map(Station::district)
                .collect(Collectors.toSet()));
        return districts.stream()
                .sorted()
                .map(district -> new DistrictStations(
                        district,
                        all.stream()
                                .filter(each -> each.district().equals(district))
                                .sorted(Comparator.comparing(each -> each.closedOn() != null))
                                .map(each -> view(each, versions, turns, loads, names, streets))
                                .toList(),
                        loads.stream()
                                .filter(load -> load.district().equals(district))
                                .toList()))
                .toList();
    }

    /** By code, the names of the streets of some districts. */
    Map<String, String> streets(Set<String> districts) {
        Map<String, String> names = new HashMap<>();
        if (!districts.isEmpty()) {
            wall.runOnProgrammeSide(() -> districts.forEach(
                    district -> homes.streets(district).forEach(street -> names.put(street.code(), street.name()))));
        }
        return names;
    }

    private StationView view(
            Station station,
            List<StationVersion> versions,
            List<StationTurn> turns,
            List<WorkerLoad> loads,
            Map<UUID, String> names,
            Map<String, String> streets) {
        List<StationVersion> own = versions.stream()
                .filter(version -> version.station().equals(station.id()))
                .toList();
        List<StationTurn> here = turns.stream()
                .filter(turn -> turn.station().equals(station.id()) && !turn.isNothing())
                .toList();
        Set<UUID> today = here.stream()
                .filter(turn -> turn.isOn(LocalDate.now(clock)))
                .map(StationTurn::account)
                .collect(Collectors.toSet());
        StationVersion holds = own.getFirst();
        String street = station.street();
        return new StationView(
                new StationId(station.id()),
                station.kind(),
                street == null ? null : streets.getOrDefault(street, street),
                holds.profile(),
                holds.number(),
                station.closedOn(),
                loads.stream()
                        .filter(load -> load.district().equals(station.district())
                                && today.contains(load.account().value()))
                        .toList(),
                own.stream()
                        .map(version -> version.line(Objects.requireNonNullElse(names.get(version.setBy()), "")))
                        .toList(),
                here.stream()
                        .map(turn -> turn.line(Objects.requireNonNullElse(names.get(turn.account()), "")))
                        .toList());
    }
}
