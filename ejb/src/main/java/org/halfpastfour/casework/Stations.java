package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.StreetSummary;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Where the case side of a district works: its stations and the points in its streets, with who works there since when. A case is worked
 * where its caseworker works; nothing of it is written with the case.
 */
@Stateless
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class Stations {

    private static final int LONGEST_DAYS = 90;

    @Inject
    CaseRecords files;

    @Inject
    StationRecords stations;

    @Inject
    StationViews views;

    @Inject
    HomeDirectory homes;

    @Inject
    Wall wall;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Of the districts that who asks supervises. */
    @BehindTheWall("stations")
    public List<DistrictStations> own() {
        return views.of(caller.districts(Role.CASE_SUPERVISOR));
    }

    /** The same form sent again is the same place. */
    @BehindTheWall("stations")
    public StationId open(OpenStation command) {
        mustSupervise(command.district());
        mustBeStreet(command.district(), command.street());
        Station before = stations.find(command.id()).orElse(null);
        if (before != null) {
            if (!before.wasOpenedBy(caller.id().value())) {
                throw new CaseRecordNotFound(command.id().value());
            }
            return command.id();
        }
        files.add(new Station(command, hand()));
        files.write();
        files.add(new StationVersion(command.id().value(), 1, command.profile(), hand()));
        files.write();
        return command.id();
    }

    /** Refused where somebody else wrote in the meantime; what is said again changes nothing. */
    @BehindTheWall("stations")
    public void change(ChangeStation command) {
        Station station = supervised(command.station());
        StationVersion holds = stations.versions(List.of(station.id())).getFirst();
        if (holds.profile().equals(command.profile())) {
            return;
        }
        if (holds.number() != command.looked()) {
            throw CaseError.STATION_CHANGED_MEANWHILE.told();
        }
        files.add(new StationVersion(station.id(), holds.number() + 1, command.profile(), hand()));
        files.write();
    }

    /** From a day on, today at the earliest; what was arranged for later does not hold any more, and the place of before ends on that day. */
    @BehindTheWall("stations")
    public void put(PutAtStation command) {
        mustSupervise(command.district());
        LocalDate today = LocalDate.now(clock);
        if (command.from().isBefore(today) || command.from().isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new InvalidInput("from", CaseError.STATION_DAY_NOT_POSSIBLE.code());
        }
        StationId id = command.station();
        if (id != null && !working(command.district()).contains(command.worker().value())) {
            throw new InvalidInput("worker", CaseError.CASEWORKER_UNKNOWN.code());
        }
        Station station = id == null ? null : supervised(id);
        if (station != null && !station.district().equals(command.district())) {
            throw new InvalidInput("station", CaseError.DISTRICT_NOT_YOURS.code());
        }
        List<StationTurn> then = stations.turns(Set.of(command.district())).stream()
                .filter(turn -> turn.account().equals(command.worker().value()) && turn.reaches(command.from()))
                .toList();
        if (station != null
                && then.size() == 1
                && then.getFirst().isOpen()
                && then.getFirst().station().equals(station.id())
                && then.getFirst().isOn(command.from())) {
            return;
        }
        then.forEach(turn -> turn.end(command.from(), caller.id().value()));
        files.write();
        if (station != null) {
            files.add(new StationTurn(station, command, hand()));
            files.write();
        }
    }

    /** It stays, with its history; refused while somebody works there, or will. Who works no cases there any more ends with it. */
    @BehindTheWall("stations")
    public void close(StationId id) {
        Station station = supervised(id);
        LocalDate today = LocalDate.now(clock);
        Set<UUID> working = working(station.district());
        List<StationTurn> turns = stations.turns(Set.of(station.district())).stream()
                .filter(turn -> turn.station().equals(station.id()) && turn.reaches(today))
                .toList();
        long workers =
                turns.stream().filter(turn -> working.contains(turn.account())).count();
        if (workers > 0) {
            throw CaseError.STATION_HAS_WORKERS.told(workers);
        }
        turns.forEach(turn -> turn.end(today, caller.id().value()));
        station.close(today, caller.id().value());
        files.write();
    }

    /** The streets of a district in which there may be a point, by name. */
    @BehindTheWall("stations")
    public List<StreetSummary> streets(String district) {
        mustSupervise(district);
        return wall.onProgrammeSide(() -> homes.streets(district));
    }

    private Set<UUID> working(String district) {
        return stations.loads().stream()
                .filter(load -> load.district().equals(district))
                .map(load -> load.account().value())
                .collect(Collectors.toSet());
    }

    private Station supervised(StationId id) {
        Station found = stations.find(id).orElseThrow(() -> new CaseRecordNotFound(id.value()));
        mustSupervise(found.district());
        found.mustBeOpen();
        return stations.locked(id);
    }

    private void mustSupervise(String district) {
        if (!caller.districts(Role.CASE_SUPERVISOR).contains(district)) {
            throw new InvalidInput("district", CaseError.DISTRICT_NOT_YOURS.code());
        }
    }

    private void mustBeStreet(String district, @Nullable String street) {
        if (street != null && !views.streets(Set.of(district)).containsKey(street)) {
            throw new InvalidInput("street", CaseError.STATION_STREET_UNKNOWN.code());
        }
    }

    private SignedBy hand() {
        return new SignedBy(caller.id().value(), clock.instant());
    }
}
